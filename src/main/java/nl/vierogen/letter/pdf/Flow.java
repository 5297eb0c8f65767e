package nl.vierogen.letter.pdf;

import java.util.ArrayList;
import java.util.List;

/** Fills pages from top to bottom. */
final class Flow {
    static final double LEFT = 56;
    static final double RIGHT = Leaf.WIDTH - 56;
    static final double WIDTH = RIGHT - LEFT;
    private static final double TOP = 58;
    private static final double BOTTOM = Leaf.HEIGHT - 70;
    /** What a heading keeps with it: two lines of text. */
    private static final double AFTER_HEADING = 2 * 14;

    private final Faces faces;
    private final List<Leaf> leaves = new ArrayList<>();
    private double y;

    Flow(Faces faces) {
        this.faces = faces;
        turn();
    }

    Faces faces() {
        return faces;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    Leaf leaf() {
        return leaves.getLast();
    }

    /** Where the next thing comes, from the top of the page. */
    double y() {
        return y;
    }

    void down(double distance) {
        y += distance;
    }

    /** White space, but none at the top of a page. */
    void gap(double distance) {
        if (y > TOP) {
            y += distance;
        }
    }

    boolean fits(double height) {
        return y + height <= BOTTOM;
    }

    /** Goes to a new page when the height is not there; what is taller than a page begins where it is. */
    void need(double height) {
        if (!fits(height) && height <= BOTTOM - TOP) {
            turn();
        }
    }

    void turn() {
        leaves.add(new Leaf(faces));
        y = TOP;
    }

    void heading(String text, Style style, double above, double keep) {
        gap(above);
        need(style.leading + 4 + Math.max(keep, AFTER_HEADING));
        line(text, LEFT, style);
        down(4);
    }

    void heading(String text) {
        heading(text, Style.HEADING, 18, 0);
    }

    void paragraph(String text, Style style) {
        paragraph(text, style, LEFT, WIDTH);
    }

    /** Sets a text; of its lines never one stands alone on a page. */
    void paragraph(String text, Style style, double x, double width) {
        List<String> lines = Wrapping.lines(faces, text, style, width);
        for (int i = 0; i < lines.size(); i++) {
            int left = lines.size() - i;
            boolean pair = i == 0 || left == 2;
            need(left > 1 && pair ? 2 * style.leading : style.leading);
            line(lines.get(i), x, style);
        }
    }

    private void line(String text, double x, Style style) {
        leaf().text(x, y + baseline(style), text, style);
        y += style.leading;
    }

    /** From the top of a line to where its letters stand. */
    static double baseline(Style style) {
        return style.leading - (style.leading - style.size) / 2 - style.size * 0.18;
    }
}
