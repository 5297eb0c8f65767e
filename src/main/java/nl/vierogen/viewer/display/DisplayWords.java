package nl.vierogen.viewer.display;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import nl.vierogen.texts.Texts;

/** Says what of a display is not neutral. */
final class DisplayWords {
    private static final double HUNDREDTHS = 100;

    private final Texts texts;

    DisplayWords(Texts texts) {
        this.texts = texts;
    }

    /** All that is not neutral, or empty; what changes most comes first, for where not all of it fits. */
    String of(Display display) {
        List<String> parts = new ArrayList<>();
        if (display.inverted()) {
            parts.add(texts.get("viewer.display.is.inverted"));
        }
        if (display.brightness() != 0) {
            parts.add(texts.get("viewer.display.is.brightness", signed(display.brightness())));
        }
        if (display.contrast() != 0) {
            parts.add(texts.get("viewer.display.is.contrast", signed(display.contrast())));
        }
        if (display.gamma() != Display.EVEN_GAMMA) {
            parts.add(texts.get("viewer.display.is.gamma", gamma(display.gamma())));
        }
        return String.join(", ", parts);
    }

    String signed(int value) {
        // a minus as wide as the plus
        return value > 0 ? "+" + value : value < 0 ? "\u2212" + -value : "0";
    }

    /** @param gamma in hundredths */
    String gamma(int gamma) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(gamma / HUNDREDTHS);
    }
}
