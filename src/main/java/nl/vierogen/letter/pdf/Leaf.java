package nl.vierogen.letter.pdf;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.vierogen.letter.Letter;

/** One page being drawn. Places are in points from the upper left corner; a text's is where it stands on. */
final class Leaf {
    /** A4 upright. */
    static final double WIDTH = 595.28;
    static final double HEIGHT = 841.89;

    // control points that make four cubic curves a circle
    private static final double ROUND = 0.5523;

    private final Faces faces;
    private final StringBuilder content = new StringBuilder();
    private final Map<String, Letter.Picture> pictures = new LinkedHashMap<>();

    Leaf(Faces faces) {
        this.faces = faces;
    }

    void text(double x, double y, String text, Style style) {
        if (!text.isBlank()) {
            write("BT /%s %.2f Tf %s rg %.2f %.2f Td <%s> Tj ET", style.weight, style.size, style.ink.operands(), x,
                    HEIGHT - y, faces.face(style.weight).encode(text));
        }
    }

    void rule(double x1, double y1, double x2, double y2, double thickness, Ink ink) {
        write("%s RG %.2f w %.2f %.2f m %.2f %.2f l S", ink.operands(), thickness, x1, HEIGHT - y1, x2, HEIGHT - y2);
    }

    void fill(double x, double y, double width, double height, Ink ink) {
        write("%s rg %.2f %.2f %.2f %.2f re f", ink.operands(), x, HEIGHT - y - height, width, height);
    }

    void frame(double x, double y, double width, double height, Ink ink) {
        write("%s RG 0.5 w %.2f %.2f %.2f %.2f re S", ink.operands(), x, HEIGHT - y - height, width, height);
    }

    void dot(double x, double y, double radius, Ink ink) {
        write("%s rg", ink.operands());
        circle(x, HEIGHT - y, radius);
        write("f");
    }

    /** A disc with a rim that shows on dark and light. */
    void disc(double x, double y, double radius, Ink ink) {
        write("%s rg %s RG 1 w", ink.operands(), Ink.WHITE.operands());
        circle(x, HEIGHT - y, radius);
        write("B");
    }

    void ring(double x, double y, double radius, double thickness, Ink ink) {
        write("%s RG %.2f w", ink.operands(), thickness);
        circle(x, HEIGHT - y, radius);
        write("S");
    }

    void picture(double x, double y, double width, double height, Letter.Picture picture) {
        String name = "I" + pictures.size();
        pictures.put(name, picture);
        write("q %.2f 0 0 %.2f %.2f %.2f cm /%s Do Q", width, height, x, HEIGHT - y - height, name);
    }

    String content() {
        return content.toString();
    }

    /** The pictures drawn, by the name the content has for them. */
    Map<String, Letter.Picture> pictures() {
        return pictures;
    }

    private void circle(double x, double y, double radius) {
        double control = radius * ROUND;
        write("%.2f %.2f m", x + radius, y);
        curve(x + radius, y + control, x + control, y + radius, x, y + radius);
        curve(x - control, y + radius, x - radius, y + control, x - radius, y);
        curve(x - radius, y - control, x - control, y - radius, x, y - radius);
        curve(x + control, y - radius, x + radius, y - control, x + radius, y);
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        write("%.2f %.2f %.2f %.2f %.2f %.2f c", x1, y1, x2, y2, x3, y3);
    }

    private void write(String format, Object... operands) {
        content.append(String.format(Locale.ROOT, format, operands)).append('\n');
    }
}
