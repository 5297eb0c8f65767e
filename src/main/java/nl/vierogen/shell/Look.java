package nl.vierogen.shell;

import java.util.Locale;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;

/**
 * How a person likes the program.
 *
 * @param language nl or en
 * @param theme dark or light
 * @param textSize size of all text
 */
public record Look(Locale language, Theme theme, TextSize textSize) {
}
