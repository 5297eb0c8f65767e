package nl.vierogen.ui.keys;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import nl.vierogen.texts.Texts;

/**
 * A key with the modifiers held. Matched by the key's code, never by the character it types: a Belgian keyboard types
 * digits with Shift only. The numeric pad's digits are the row's.
 *
 * @param code the key
 * @param control whether Ctrl (on macOS Command) is held
 * @param shift whether Shift is held
 */
public record KeyChord(KeyCode code, boolean control, boolean shift) {
    private static final Set<KeyCode> CONTROL_WHILE_TYPING = EnumSet.of(KeyCode.PAGE_UP, KeyCode.PAGE_DOWN,
            KeyCode.ENTER, KeyCode.S, KeyCode.SPACE);
    private static final int DIGITS = 10;

    public KeyChord {
        code = row(code);
    }

    /** The key alone. */
    public static KeyChord of(KeyCode code) {
        return new KeyChord(code, false, false);
    }

    /** The key with Ctrl. */
    public static KeyChord control(KeyCode code) {
        return new KeyChord(code, true, false);
    }

    /** The key with Shift. */
    public static KeyChord shift(KeyCode code) {
        return new KeyChord(code, false, true);
    }

    /** Whether it is a plain letter, which someone who dictates or uses a switch may want off. */
    public boolean isLetter() {
        return code.isLetterKey() && !control;
    }

    /** Whether it keeps its meaning in a text field, where all other keys write. */
    boolean worksWhileTyping() {
        return code.isFunctionKey() || code == KeyCode.ESCAPE || control && CONTROL_WHILE_TYPING.contains(code);
    }

    /** How it is written in menus and on the key sheet. */
    public String label(Texts texts) {
        String key = "keys.key." + code.name();
        String name = texts.has(key) ? texts.get(key) : code.getName();
        return (control ? texts.get("keys.control") + "+" : "") + (shift ? texts.get("keys.shift") + "+" : "") + name;
    }

    private static KeyCode row(KeyCode code) {
        int digit = code.ordinal() - KeyCode.NUMPAD0.ordinal();
        return digit >= 0 && digit < DIGITS ? KeyCode.values()[KeyCode.DIGIT0.ordinal() + digit] : code;
    }
}
