package nl.vierogen.scoring;

/** How an assessment can end. */
public enum Outcome {
    SUFFICIENT, INSUFFICIENT, REJECTED, RETURNED, UNDECIDED, HANDED_BACK;

    /** Whether it can never stand with the signature of one person (procedure 2026, 3.c, 4.k, 4.l). */
    public boolean needsTwo() {
        return this == INSUFFICIENT || this == REJECTED || this == UNDECIDED;
    }

    /** Whether the sonographer gets a letter about it; the others are between the assessors and the Bureau. */
    public boolean isTold() {
        return this != UNDECIDED && this != HANDED_BACK;
    }

    /** Whether it says how good the logbook is; what goes back to the Bureau, no colleague has anything to add to. */
    public boolean isVerdict() {
        return this != RETURNED && this != HANDED_BACK;
    }
}
