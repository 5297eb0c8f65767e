package nl.vierogen.practice.image;

/** What a practice picture shows. */
public enum Subject {
    /** Head circumference (HC). */
    HEAD,
    /** Abdominal circumference (AC). */
    ABDOMEN,
    /** Femur length (FL). */
    FEMUR,
    /** Crown-rump length (CRL). */
    CROWN_RUMP,
    /** Overview of the uterus. */
    UTERUS
}
