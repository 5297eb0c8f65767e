package nl.vierogen.scoring;

import java.util.Locale;

/**
 * A text of a form or of the procedure's data, in both languages.
 *
 * @param nl Dutch
 * @param en English
 */
public record LocalizedText(String nl, String en) {
    /** @throws IllegalArgumentException when one is blank */
    public LocalizedText {
        if (nl.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text is given in both languages");
        }
    }

    /** The text in the language; Dutch for any but English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : nl;
    }
}
