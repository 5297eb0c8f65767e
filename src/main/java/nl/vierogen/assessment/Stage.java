package nl.vierogen.assessment;

/** Where an assessment is between new and sealed. */
public enum Stage {
    /** Imported, never opened. */
    NEW,
    /** Something is still open. */
    ASSESSING,
    /** Can be signed by one. */
    READY,
    /** Nobody signs it alone: a colleague looks along first (procedure 2026, 3.c, 4.k, 4.l). */
    COLLEAGUE_FIRST,
    /** A colleague was asked and has not answered. */
    WAITING,
    /** The colleague answered: to be signed, or to go back to her. */
    ANSWERED,
    /** Signed. */
    SEALED,
    /** The colleague's seat: her own sheet is complete and can be closed. */
    LOCKABLE,
    /** The colleague's seat: both sheets lie open. */
    COMPARING,
    /** The colleague's seat: her answer is given. */
    REPLIED;

    /** Whether nothing of it waits for this person any more. */
    public boolean isDone() {
        return this == SEALED || this == REPLIED;
    }

    /** Whether points and conditions can still be given. */
    public boolean isScoring() {
        return switch (this) {
            case NEW, ASSESSING, READY, COLLEAGUE_FIRST, LOCKABLE -> true;
            case WAITING, ANSWERED, SEALED, COMPARING, REPLIED -> false;
        };
    }
}
