package nl.vierogen.scoring;

/** What the breach of a condition means. */
public enum Consequence {
    /** Mentioned in the result, no more. */
    NOTE,
    /** Back to the Bureau: cannot be assessed as it is. */
    RETURN,
    /** Fails whatever the points. */
    REJECT
}
