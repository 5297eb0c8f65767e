package nl.vierogen.enrolment.part;

import nl.vierogen.texts.Texts;

/** What is asked of a new passphrase, before the keys are locked under it. */
public final class Passphrases {
    /** Fewer characters are refused by the key file too. */
    public static final int LEAST = 12;

    private Passphrases() {
    }

    /** What stands in the way of this passphrase, typed twice; empty when nothing does. */
    public static String objection(TypedPassphrase typed, TypedPassphrase again, Texts texts) {
        if (typed.length() < LEAST) {
            return texts.get("enrolment.passphrase.short", LEAST);
        }
        return typed.isSame(again) ? "" : texts.get("enrolment.passphrase.differ");
    }
}
