package nl.vierogen.json;

/**
 * The characters a text in a file may hold: everything but controls (line feed and tab are fine), half surrogate pairs
 * and the controls that turn the reading direction, with which a text can show something else than it says.
 */
public final class PlainText {
    private PlainText() {
    }

    /** Whether every reader will accept this text. */
    public static boolean isAllowed(CharSequence text) {
        // half of a pair is not allowed, so that whole pairs are all there is to tell apart; a stream costs far more here
        int at = 0;
        while (at < text.length()) {
            int character = Character.codePointAt(text, at);
            if (!isAllowed(character)) {
                return false;
            }
            at += Character.charCount(character);
        }
        return true;
    }

    /** The text without what is not allowed; for what a person pasted from elsewhere. */
    public static String cleaned(CharSequence text) {
        return text.codePoints().filter(PlainText::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isAllowed(int character) {
        return switch (character) {
            case '\n', '\t' -> true;
            // UAX 9, the characters with the property Bidi_Control
            case 0x061C, 0x200E, 0x200F -> false;
            default -> !Character.isISOControl(character)
                    && !(character >= 0x202A && character <= 0x202E)
                    && !(character >= 0x2066 && character <= 0x2069)
                    && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
        };
    }
}
