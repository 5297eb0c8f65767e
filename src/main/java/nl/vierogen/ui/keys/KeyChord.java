package nl.vierogen.ui.keys;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
    private static final String CONTROL = "CTRL";
    private static final String SHIFT = "SHIFT";
    // GTK names the keys of the French and Belgian row by what they type alone. Not 4 and 6, whose characters have keys
    // of their own elsewhere: those two need Shift there
    private static final Set<KeyCode> AZERTY_CODES = EnumSet.of(KeyCode.UNDEFINED, KeyCode.AMPERSAND, KeyCode.QUOTEDBL,
            KeyCode.LEFT_PARENTHESIS, KeyCode.EXCLAMATION_MARK);
    private static final Map<String, Integer> AZERTY = Map.of("&", 1, "\u00e9", 2, "\"", 3, "(", 5, "\u00e8", 7, "!", 8,
            "\u00e7", 9, "\u00e0", 0);

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

    /** What is pressed; on a keyboard that types digits with Shift only, a digit with Shift is that digit too. */
    public static KeyChord of(KeyEvent event) {
        boolean control = event.isShortcutDown();
        return azertyDigit(event).map(digit -> new KeyChord(row(digit), control, false))
                .orElseGet(() -> new KeyChord(event.getCode(), control, event.isShiftDown()));
    }

    private static Optional<Integer> azertyDigit(KeyEvent event) {
        String text = event.getText();
        if (event.isShiftDown()) {
            boolean digit = text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
            return digit ? Optional.of(text.charAt(0) - '0') : Optional.empty();
        }
        return AZERTY_CODES.contains(event.getCode()) ? Optional.ofNullable(AZERTY.get(text)) : Optional.empty();
    }

    /** What {@link #written()} wrote, empty when it is no key. */
    public static Optional<KeyChord> parse(String written) {
        List<String> parts = Arrays.asList(written.split("\\+", -1));
        List<String> held = parts.subList(0, parts.size() - 1);
        return Arrays.stream(KeyCode.values()).filter(code -> code.name().equals(parts.getLast()))
                .map(code -> new KeyChord(code, held.contains(CONTROL), held.contains(SHIFT)))
                .filter(chord -> chord.written().equals(written)).findFirst();
    }

    /** How it stands in a file, the same in every language. */
    public String written() {
        return (control ? CONTROL + "+" : "") + (shift ? SHIFT + "+" : "") + code.name();
    }

    /** Whether it is a plain letter, which someone who dictates or uses a switch may want off. */
    public boolean isLetter() {
        return code.isLetterKey() && !control;
    }

    /** Whether it writes in a text field, or moves about in it. */
    public boolean writes() {
        return !control && !worksWhileTyping();
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
        return digit >= 0 && digit < DIGITS ? row(digit) : code;
    }

    private static KeyCode row(int digit) {
        return KeyCode.values()[KeyCode.DIGIT0.ordinal() + digit];
    }
}
