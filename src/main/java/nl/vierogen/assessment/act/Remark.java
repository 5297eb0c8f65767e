package nl.vierogen.assessment.act;

import nl.vierogen.json.PlainText;

/** The texts an assessor writes, each no longer than a result can hold (result-1, feedback and notes). */
public enum Remark {
    /** On one image. */
    COMMENT(4_000),
    /** On the whole logbook. */
    OVERALL(8_000),
    /** What the list of reasons for a retake does not say. */
    RETAKE_NOTE(2_000),
    /** With the advice, or why a signed result is corrected. */
    NOTE(2_000);

    private final int longest;

    Remark(int longest) {
        this.longest = longest;
    }

    /** Most characters it may have, as {@link String#length()} counts them. */
    public int longest() {
        return longest;
    }

    /** @throws IllegalArgumentException when no journal or result could be read again with this text in it */
    void require(String text) {
        if (text.length() > longest || !PlainText.isAllowed(text)) {
            throw new IllegalArgumentException(name());
        }
    }
}
