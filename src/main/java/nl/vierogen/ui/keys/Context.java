package nl.vierogen.ui.keys;

/** Where a key means something. Two contexts that can hold at once are asked in order, the narrower one first. */
public enum Context {
    /** Everywhere in the program. */
    GLOBAL,
    /** On the screens around assessing: the inbox, a signed result, a letter. */
    SCREENS,
    /** On the assessing screen. */
    ASSESSING,
    /** On the assessing screen, just after asking for a retake mark: the next digit is a reason. */
    RETAKE,
    /** On the assessing screen, while a place for a pin is chosen. */
    PIN,
    /** On the assessing screen, while an aid is laid over the image. */
    AID,
    /** On the assessing screen, in the list of snippets. */
    SNIPPETS,
    /** On the assessing screen, while the list of conditions stands in the place of the form. */
    CONDITIONS,
    /** On a screen with a picture, while its brightness and contrast are adjusted. */
    DISPLAY,
    /** On a screen with a picture, while the key of the loupe is held. */
    LOUPE,
    /** On a screen with a picture, while others stand beside it. */
    COMPARE;

    /** Whether a key cannot mean one thing here and another there. */
    boolean overlaps(Context other) {
        return this == other || this == GLOBAL || other == GLOBAL;
    }
}
