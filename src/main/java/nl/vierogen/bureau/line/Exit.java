package nl.vierogen.bureau.line;

/** What a command says to the program that ran it. */
public final class Exit {
    /** Done. */
    public static final int GOOD = 0;
    /** Refused, with a code. */
    public static final int REFUSED = 1;
    /** Used in a way there is not. */
    public static final int WRONG_USE = 2;

    private Exit() {
    }
}
