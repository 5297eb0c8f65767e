package nl.vierogen.letter.pdf;

import java.util.List;
import nl.vierogen.letter.Letter;

/** A picture with the remarks' numbers beside the places they are about, so that what they point at stays in sight. */
final class PinnedPicture {
    /** Radius of a number's disc. */
    static final double DISC = 7;

    private static final double WIDE = 270;
    private static final double NARROW = 216;
    private static final double TALL = 240;
    private static final double MARK = 3.2;
    private static final double BESIDE = 15;

    private final Letter.Picture picture;
    private final List<Letter.Pin> pins;
    private final double width;
    private final double height;

    PinnedPicture(Letter.Picture picture, List<Letter.Pin> pins) {
        this.picture = picture;
        this.pins = pins;
        double widest = pins.isEmpty() ? NARROW : WIDE;
        double scale = Math.min(widest / picture.width(), TALL / picture.height());
        this.width = picture.width() * scale;
        this.height = picture.height() * scale;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    void draw(Flow flow, double x, double y) {
        Leaf leaf = flow.leaf();
        leaf.picture(x, y, width, height, picture);
        leaf.frame(x, y, width, height, Ink.RULE);
        for (int i = 0; i < pins.size(); i++) {
            pin(flow, x + pins.get(i).x().doubleValue() * width, y + pins.get(i).y().doubleValue() * height, i + 1,
                    x, y);
        }
    }

    private void pin(Flow flow, double x, double y, int number, double left, double top) {
        // to the upper right, or to the other side where the picture ends
        double discX = x + BESIDE + DISC > left + width ? x - BESIDE : x + BESIDE;
        double discY = y - BESIDE - DISC < top ? y + BESIDE : y - BESIDE;
        Leaf leaf = flow.leaf();
        leaf.rule(x, y, discX, discY, 2.6, Ink.WHITE);
        leaf.rule(x, y, discX, discY, 1.2, Ink.ACCENT);
        leaf.ring(x, y, MARK, 2.6, Ink.WHITE);
        leaf.ring(x, y, MARK, 1.2, Ink.ACCENT);
        number(flow, discX, discY, number);
    }

    /** A number in its disc, here and in the list of remarks. */
    static void number(Flow flow, double x, double y, int number) {
        String text = Integer.toString(number);
        flow.leaf().disc(x, y, DISC, Ink.ACCENT);
        flow.leaf().text(x - flow.faces().width(text, Style.PIN) / 2, y + Style.PIN.size * 0.36, text, Style.PIN);
    }
}
