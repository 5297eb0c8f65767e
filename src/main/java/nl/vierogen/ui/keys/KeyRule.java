package nl.vierogen.ui.keys;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Which keys may become a shortcut when a person presses one to choose it. */
public enum KeyRule {
    /** Alt, Ctrl with Alt, or AltGr is held: with those people type characters. */
    ALT("keys.rule.alt"),
    /** Tab, Esc and the keys of the system have a meaning everywhere. */
    RESERVED("keys.rule.reserved"),
    /** Punctuation lies elsewhere on every keyboard, and may wait for a second key. */
    PUNCTUATION("keys.rule.punctuation");

    private static final Set<KeyCode> MODIFIERS = EnumSet.of(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.ALT,
            KeyCode.ALT_GRAPH, KeyCode.META, KeyCode.COMMAND, KeyCode.WINDOWS, KeyCode.CAPS, KeyCode.NUM_LOCK);
    private static final Set<KeyCode> OFTEN_RESERVED = EnumSet.of(KeyCode.TAB, KeyCode.ESCAPE, KeyCode.CONTEXT_MENU,
            KeyCode.PRINTSCREEN, KeyCode.PAUSE, KeyCode.SCROLL_LOCK);
    private static final Set<KeyCode> NAMED = EnumSet.of(KeyCode.ENTER, KeyCode.SPACE, KeyCode.BACK_SPACE,
            KeyCode.DELETE, KeyCode.INSERT, KeyCode.HOME, KeyCode.END, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

    private final String textKey;

    KeyRule(String textKey) {
        this.textKey = textKey;
    }

    /** Key of the sentence that says why it may not. */
    public String textKey() {
        return textKey;
    }

    /** Whether only a key to hold was pressed, and the key itself is still to come. */
    public static boolean isOnlyHeld(KeyEvent event) {
        return MODIFIERS.contains(event.getCode());
    }

    /**
     * Why this key may not become a shortcut, empty when it may.
     *
     * @param altGraph whether AltGr is held, of which an event does not always tell
     */
    public static Optional<KeyRule> against(KeyEvent event, boolean altGraph) {
        if (event.isAltDown() || altGraph || event.isMetaDown() && !event.isShortcutDown()) {
            return Optional.of(ALT);
        }
        KeyCode code = KeyChord.of(event).code();
        if (OFTEN_RESERVED.contains(code)) {
            return Optional.of(RESERVED);
        }
        boolean plain = code.isLetterKey() || code.isDigitKey() || code.isFunctionKey() || code.isArrowKey()
                || NAMED.contains(code);
        return plain ? Optional.empty() : Optional.of(PUNCTUATION);
    }
}
