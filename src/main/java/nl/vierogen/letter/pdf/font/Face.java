package nl.vierogen.letter.pdf.font;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A weight of the typeface as one document uses it: it counts the glyphs asked for, in order of first use, so that the
 * same document always embeds the same font.
 */
public final class Face {
    /** Height of a capital, as a share of the size. */
    public static final double CAPITAL = 0.727;

    private static final double THOUSAND = 1000;

    /** The weights a letter needs. */
    public enum Weight {
        REGULAR("Regular"), SEMI_BOLD("SemiBold");

        private final String style;

        Weight(String style) {
            this.style = style;
        }
    }

    /** Read when the first letter is made. */
    private static final class Shipped {
        private static final Inter REGULAR = Inter.read(Weight.REGULAR.style);
        private static final Inter SEMI_BOLD = Inter.read(Weight.SEMI_BOLD.style);
    }

    private final Weight weight;
    private final Inter font;
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();
    private final List<Glyph> used = new ArrayList<>();

    public Face(Weight weight) {
        this.weight = weight;
        this.font = switch (weight) {
            case REGULAR -> Shipped.REGULAR;
            case SEMI_BOLD -> Shipped.SEMI_BOLD;
        };
        used.add(font.glyph(0));
    }

    /** Width of a text in the unit of its size. */
    public double width(String text, double size) {
        return text.codePoints().map(character -> font.glyph(character).width()).sum() * size / THOUSAND;
    }

    /** The codes of a text as hexadecimal digits, four a character. */
    public String encode(String text) {
        StringBuilder hex = new StringBuilder();
        text.codePoints().forEach(character -> hex.append(String.format(Locale.ROOT, "%04X", code(character))));
        return hex.toString();
    }

    /** Name of the font in a file. */
    String name() {
        return "Inter-" + weight.style;
    }

    /** The glyphs used, by code; the first is for what is missing. */
    List<Glyph> used() {
        return List.copyOf(used);
    }

    private int code(int character) {
        return codes.computeIfAbsent(character, _ -> {
            used.add(font.glyph(character));
            return used.size() - 1;
        });
    }
}
