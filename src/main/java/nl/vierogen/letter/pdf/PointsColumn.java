package nl.vierogen.letter.pdf;

import java.util.List;
import nl.vierogen.letter.Letter;

/** The points of one image beside its picture, with what was asked where points were lost. */
final class PointsColumn {
    private static final double ROW = 17;
    private static final double AFTER_TEXT = 5;
    /** Where the form's texts are taller than this they stand below the picture, so that a page can hold them. */
    private static final double TALLEST = 420;

    private final Flow flow;
    private final Words words;
    private final Letter.Image image;
    private final double left;
    private final boolean beside;

    PointsColumn(Flow flow, Words words, Letter.Image image, double left) {
        this.flow = flow;
        this.words = words;
        this.image = image;
        this.left = left;
        this.beside = height(true) <= TALLEST;
    }

    double height() {
        return height(beside);
    }

    void draw(double top) {
        double y = top;
        for (Letter.Score score : image.scores()) {
            double baseline = y + 1.5 + Flow.baseline(Style.BODY);
            String points = words.get("letter.of", words.number(score.points()), words.number(score.maximum()));
            flow.leaf().text(left, baseline, score.criterion(), Style.STRONG);
            Style style = score.isLess() ? Style.LESS : Style.BODY;
            flow.leaf().text(Flow.RIGHT - flow.faces().width(points, style), baseline, points, style);
            y += ROW;
            List<String> asked = asked(score, beside);
            y = lines(asked, Style.BODY, y) + (asked.isEmpty() ? 0 : AFTER_TEXT);
            flow.leaf().rule(left, y, Flow.RIGHT, y, 0.4, Ink.RULE);
        }
        lines(praise(), Style.BODY, y + AFTER_TEXT);
    }

    /** What found no place beside the picture. */
    void below() {
        for (Letter.Score score : image.scores()) {
            if (!beside && score.isLess()) {
                flow.need(2 * Style.BODY.leading);
                flow.paragraph(score.criterion(), Style.STRONG);
                flow.paragraph(words.get("letter.image.asked", score.asked()), Style.BODY);
                flow.down(AFTER_TEXT);
            }
        }
    }

    private double height(boolean withAsked) {
        double height = praise().size() * Style.BODY.leading + AFTER_TEXT;
        for (Letter.Score score : image.scores()) {
            List<String> asked = asked(score, withAsked);
            height += ROW + asked.size() * Style.BODY.leading + (asked.isEmpty() ? 0 : AFTER_TEXT);
        }
        return image.scores().isEmpty() ? 0 : height;
    }

    private List<String> asked(Letter.Score score, boolean withAsked) {
        return withAsked && score.isLess() ? wrap(words.get("letter.image.asked", score.asked())) : List.of();
    }

    private List<String> praise() {
        return image.isFlawless() ? wrap(words.get("letter.image.praise")) : List.of();
    }

    private List<String> wrap(String text) {
        return Wrapping.lines(flow.faces(), text, Style.BODY, Flow.RIGHT - left);
    }

    private double lines(List<String> lines, Style style, double top) {
        double y = top;
        for (String line : lines) {
            flow.leaf().text(left, y + Flow.baseline(style), line, style);
            y += style.leading;
        }
        return y;
    }
}
