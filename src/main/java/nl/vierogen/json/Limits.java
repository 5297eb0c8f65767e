package nl.vierogen.json;

/** How large a document and its texts may be. Depth, members and numbers have the same limits everywhere. */
public enum Limits {
    /** A document of its own: 4,000,000 bytes, 20,000 characters a text. */
    DOCUMENT(20_000),
    /** An envelope that carries another document as one text: both at most 4,000,000. */
    ENVELOPE(Limits.BYTES);

    static final int BYTES = 4_000_000;
    static final int DEPTH = 16;
    static final int TOKENS = 200_000;
    static final int NAME = 64;
    static final int NUMBER = 20;

    private final int text;

    Limits(int text) {
        this.text = text;
    }

    int text() {
        return text;
    }
}
