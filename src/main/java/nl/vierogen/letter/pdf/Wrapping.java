package nl.vierogen.letter.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines: between words, and within a word that is wider than the line. */
final class Wrapping {
    private static final int EMOJI_STYLE = 0xFE0F;

    private final Faces faces;
    private final Style style;
    private final double width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double reached;

    private Wrapping(Faces faces, Style style, double width) {
        this.faces = faces;
        this.style = style;
        this.width = width;
    }

    /** The lines of a text, at least one; a line feed in it begins a new one. */
    static List<String> lines(Faces faces, String text, Style style, double width) {
        Wrapping wrapping = new Wrapping(faces, style, width);
        for (String paragraph : clean(text).split("\n", -1)) {
            wrapping.paragraph(paragraph);
        }
        return wrapping.lines;
    }

    /** Composed, and without characters that have no shape of their own. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> {
            boolean shapeless = Character.getType(character) == Character.FORMAT || character == EMOJI_STYLE
                    || Character.isISOControl(character) && character != '\n' && character != '\t';
            if (!shapeless) {
                clean.appendCodePoint(character == '\t' ? ' ' : character);
            }
        });
        return clean.toString();
    }

    private void paragraph(String text) {
        for (String word : text.strip().split(" +")) {
            double space = line.isEmpty() ? 0 : faces.width(" ", style);
            double wide = faces.width(word, style);
            if (!line.isEmpty() && reached + space + wide > width) {
                end();
                space = 0;
            }
            if (space > 0) {
                line.append(' ');
            }
            reached += space;
            add(word, wide);
        }
        end();
    }

    private void add(String word, double wide) {
        if (reached + wide <= width) {
            line.append(word);
            reached += wide;
            return;
        }
        word.codePoints().mapToObj(Character::toString).forEach(character -> {
            double one = faces.width(character, style);
            if (!line.isEmpty() && reached + one > width) {
                end();
            }
            line.append(character);
            reached += one;
        });
    }

    private void end() {
        lines.add(line.toString());
        line.setLength(0);
        reached = 0;
    }
}
