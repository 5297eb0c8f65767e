package nl.vierogen.logbook;

/** The two parts of the register, each with a logbook of its own. */
public enum LogbookKind {
    /** Dating: 5 images, of the uterus and of four crown-rump lengths. */
    TERMIJN,
    /** Biometry: 12 images, of four cases with head, abdomen and femur. */
    BIOMETRIE
}
