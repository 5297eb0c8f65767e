package nl.vierogen.assessment;

/** Where an assessment is between new and sealed. */
public enum Stage {
    /** Imported, never opened. */
    NEW,
    /** Something is still open. */
    ASSESSING,
    /** Complete and sufficient: can be signed. */
    READY,
    /** Complete and insufficient: a colleague looks along first (procedure 2026, 3.c, 4.k, 4.l). */
    COLLEAGUE_FIRST,
    /** Signed. */
    SEALED
}
