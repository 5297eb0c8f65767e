package nl.vierogen.logbook;

/** What a retake is assessed on. */
public enum Basis {
    /** The images marked for it (procedure 2026, 4.k, 4.l). */
    MARKED,
    /** All images, because all were marked (procedure 2026, 4.g). */
    WHOLE,
    /** All images, because there was no first round. */
    NO_FIRST
}
