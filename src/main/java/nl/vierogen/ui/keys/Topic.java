package nl.vierogen.ui.keys;

import java.util.Locale;

/** Under which heading a key stands on the key sheet. */
public enum Topic {
    SCORING, MOVING, REMARKS, CONDITIONS, PICTURE, PROGRAM;

    /** Key of its heading in the texts. */
    public String textKey() {
        return "keys.topic." + name().toLowerCase(Locale.ROOT);
    }
}
