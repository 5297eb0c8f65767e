package nl.vierogen.settings.screen;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds by words: each typed word stands somewhere, whatever its capitals and accents. */
record Search(String typed) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    boolean isBlank() {
        return typed.isBlank();
    }

    boolean finds(String words) {
        String plain = plain(words);
        return SPACES.splitAsStream(plain(typed)).allMatch(plain::contains);
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
