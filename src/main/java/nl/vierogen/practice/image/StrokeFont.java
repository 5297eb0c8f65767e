package nl.vierogen.practice.image;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A plain letter of strokes, as machines have on their screens. It needs no font of the computer, so that a picture
 * is the same everywhere. Letters without a glyph lose their accent or become a question mark.
 */
final class StrokeFont {
    /** Height of a capital in units of a glyph. */
    private static final double CAPITAL = 12;
    private static final double GAP = 3.4;
    private static final Map<Character, Glyph> GLYPHS = new HashMap<>();

    /** The strokes of a letter as rows x, y, x, y ..., and its width. */
    private record Glyph(List<double[]> strokes, double width) {
    }

    static {
        StrokeGlyphs.TABLE.lines().forEach(line -> GLYPHS.put(line.charAt(0), glyph(line.substring(2).split(" "))));
    }

    private final Canvas canvas;

    StrokeFont(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Width of a text whose capitals are {@code size} pixels high. */
    static double width(String text, double size) {
        double width = 0;
        for (char letter : plain(text)) {
            width += advance(letter);
        }
        return Math.max(0, width - GAP) * size / CAPITAL;
    }

    /** Writes a text from its left end on a baseline. */
    void write(String text, double x, double baseline, double size, int colour) {
        double scale = size / CAPITAL;
        double thickness = Math.max(1.05, 0.125 * size);
        double at = x;
        for (char letter : plain(text)) {
            for (double[] stroke : GLYPHS.getOrDefault(letter, new Glyph(List.of(), 0)).strokes()) {
                for (int i = 0; i + 3 < stroke.length; i += 2) {
                    canvas.line(at + scale * stroke[i], baseline + scale * (stroke[i + 1] - CAPITAL),
                            at + scale * stroke[i + 2], baseline + scale * (stroke[i + 3] - CAPITAL), thickness,
                            colour);
                }
            }
            at += advance(letter) * scale;
        }
    }

    void writeRight(String text, double right, double baseline, double size, int colour) {
        write(text, right - width(text, size), baseline, size, colour);
    }

    private static double advance(char letter) {
        return letter == ' ' ? 5 : GLYPHS.getOrDefault(letter, new Glyph(List.of(), 0)).width() + GAP;
    }

    private static char[] plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (char letter : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
            if (letter == ' ' || GLYPHS.containsKey(letter)) {
                plain.append(letter);
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                plain.append('?');
            }
        }
        return plain.toString().toCharArray();
    }

    private static Glyph glyph(String[] strokes) {
        List<double[]> parsed = new ArrayList<>();
        double width = 0;
        for (String stroke : strokes) {
            boolean smooth = stroke.startsWith("~");
            double[] points = points(smooth ? stroke.substring(1) : stroke);
            for (int i = 0; i < points.length; i += 2) {
                width = Math.max(width, points[i]);
            }
            parsed.add(smooth ? rounded(points) : points);
        }
        return new Glyph(parsed, width);
    }

    private static double[] points(String digits) {
        double[] points = new double[digits.length()];
        for (int i = 0; i < points.length; i++) {
            points[i] = Character.digit(digits.charAt(i), 16);
        }
        return points;
    }

    /** Cuts the corners twice (Chaikin), which leaves both ends where they are. */
    private static double[] rounded(double[] points) {
        double[] out = points;
        for (int round = 0; round < 2; round++) {
            double[] next = new double[2 * out.length];
            for (int i = 0; i + 3 < out.length; i += 2) {
                for (int axis = 0; axis < 2; axis++) {
                    double from = out[i + axis];
                    double to = out[i + 2 + axis];
                    next[2 + 2 * i + axis] = 0.75 * from + 0.25 * to;
                    next[4 + 2 * i + axis] = 0.25 * from + 0.75 * to;
                }
            }
            System.arraycopy(out, 0, next, 0, 2);
            System.arraycopy(out, out.length - 2, next, next.length - 2, 2);
            out = next;
        }
        return out;
    }
}
