package nl.vierogen.ui;

/**
 * A short message.
 *
 * @param tone how it is meant
 * @param text one sentence, or empty for none
 */
public record Notice(Tone tone, String text) {
    /** No message. */
    public static final Notice NONE = new Notice(Tone.NEUTRAL, "");

    /** Whether there is none. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
