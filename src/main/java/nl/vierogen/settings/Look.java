package nl.vierogen.settings;

import java.util.Locale;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;

/**
 * How a person likes the program to look.
 *
 * @param language nl or en
 * @param theme dark or light
 * @param textSize size of all text
 */
public record Look(Locale language, Theme theme, TextSize textSize) {
    /** As the program comes. */
    public static final Look AS_NEW = new Look(Locale.forLanguageTag("nl"), Theme.DARK, TextSize.NORMAL);

    public Look withLanguage(Locale other) {
        return new Look(other, theme, textSize);
    }

    public Look withTheme(Theme other) {
        return new Look(language, other, textSize);
    }

    public Look withTextSize(TextSize other) {
        return new Look(language, theme, other);
    }

    Look changed(Look before, Look now) {
        return new Look(Choices.later(language, before.language, now.language),
                Choices.later(theme, before.theme, now.theme),
                Choices.later(textSize, before.textSize, now.textSize));
    }
}
