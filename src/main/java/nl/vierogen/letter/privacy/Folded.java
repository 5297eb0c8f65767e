package nl.vierogen.letter.privacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text without accents and capitals that remembers where its characters came from.
 *
 * @param text the text to search
 * @param origins for each character of it, the place in the original; one more for the end
 */
record Folded(String text, int[] origins) {

    static Folded of(String original) {
        StringBuilder text = new StringBuilder();
        int[] origins = new int[original.length() * 4 + 1];
        for (int at = 0; at < original.length();) {
            int character = original.codePointAt(at);
            String plain = plain(character);
            for (int i = 0; i < plain.length(); i++) {
                if (text.length() == origins.length - 1) {
                    origins = Arrays.copyOf(origins, origins.length * 2);
                }
                origins[text.length()] = at;
                text.append(plain.charAt(i));
            }
            at += Character.charCount(character);
        }
        origins[text.length()] = original.length();
        return new Folded(text.toString(), Arrays.copyOf(origins, text.length() + 1));
    }

    /** Where a place in the text came from; a mark after a letter belongs to that letter. */
    int origin(int index) {
        return origins[index];
    }

    private static String plain(int character) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD).codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK).forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
