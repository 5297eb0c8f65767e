package nl.vierogen.conditions.picture;

/** How much two images are alike. */
public enum Likeness {
    /** The same bytes. */
    EQUAL,
    /** Other bytes that look the same, or almost. */
    NEARLY
}
