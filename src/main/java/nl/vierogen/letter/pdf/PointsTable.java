package nl.vierogen.letter.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.vierogen.letter.Letter;

/** Points per image and criterion, of images that have the same criteria. */
final class PointsTable {
    private static final double ROW = 17;
    private static final double PADDING = 9;
    private static final double TALLEST = 400;

    private final Flow flow;
    private final Words words;
    private final List<Letter.Image> images;
    private final List<String> headings = new ArrayList<>();
    private final double[] widths;

    /** @param images at least one, all with the same criteria */
    PointsTable(Flow flow, Words words, List<Letter.Image> images) {
        this.flow = flow;
        this.words = words;
        this.images = images;
        headings.add(words.get("letter.column.image"));
        images.getFirst().scores().forEach(score -> headings.add(score.criterion()));
        headings.add(words.get("letter.column.total"));
        this.widths = widths();
    }

    void write() {
        flow.need(Math.min(TALLEST, heading().size() * Style.COLUMN.leading + ROW * (images.size() + 1) + PADDING));
        columns();
        for (Letter.Image image : images) {
            if (!flow.fits(ROW)) {
                flow.turn();
                columns();
            }
            row(image);
        }
    }

    private void columns() {
        List<List<String>> lines = heading();
        int most = lines.stream().mapToInt(List::size).max().orElse(1);
        double x = Flow.LEFT;
        for (int column = 0; column < lines.size(); column++) {
            double y = flow.y() + (most - lines.get(column).size()) * Style.COLUMN.leading;
            for (String line : lines.get(column)) {
                cell(column, x, y + Flow.baseline(Style.COLUMN), line, Style.COLUMN);
                y += Style.COLUMN.leading;
            }
            x += widths[column];
        }
        flow.down(most * Style.COLUMN.leading + 4);
        flow.leaf().rule(Flow.LEFT, flow.y(), Flow.RIGHT, flow.y(), 0.8, Ink.QUIET);
    }

    private void row(Letter.Image image) {
        double y = flow.y() + 1.5 + Flow.baseline(Style.BODY);
        double x = Flow.LEFT;
        cell(0, x, y, image.name(), Style.BODY);
        x += widths[0];
        for (int i = 0; i < image.scores().size(); i++) {
            Letter.Score score = image.scores().get(i);
            cell(i + 1, x, y, words.number(score.points()), score.isLess() ? Style.LESS : Style.BODY);
            x += widths[i + 1];
        }
        cell(widths.length - 1, x, y, total(image), Style.STRONG);
        flow.down(ROW);
        flow.leaf().rule(Flow.LEFT, flow.y(), Flow.RIGHT, flow.y(), 0.4, Ink.RULE);
    }

    /** Names stand left, numbers right under the end of their heading. */
    private void cell(int column, double x, double y, String text, Style style) {
        double left = column == 0 ? x : x + widths[column] - flow.faces().width(text, style);
        flow.leaf().text(left, y, text, style);
    }

    private String total(Letter.Image image) {
        return words.get("letter.of", words.number(image.total()), words.number(image.maximum()));
    }

    private List<List<String>> heading() {
        List<List<String>> lines = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            lines.add(Wrapping.lines(flow.faces(), headings.get(column), Style.COLUMN,
                    widths[column] - (column == 0 ? 0 : PADDING)));
        }
        return lines;
    }

    /** Each column gets what its widest word needs, and an equal part of what is left. */
    private double[] widths() {
        double[] needed = new double[headings.size()];
        for (int column = 0; column < needed.length; column++) {
            needed[column] = PADDING + Stream.of(headings.get(column).split(" "))
                    .mapToDouble(word -> flow.faces().width(word, Style.COLUMN)).max().orElse(0);
        }
        for (Letter.Image image : images) {
            needed[0] = Math.max(needed[0], flow.faces().width(image.name(), Style.BODY) + PADDING);
            int last = needed.length - 1;
            needed[last] = Math.max(needed[last], flow.faces().width(total(image), Style.STRONG) + PADDING);
        }
        double spare = (Flow.WIDTH - Arrays.stream(needed).sum())
                / needed.length;
        for (int column = 0; column < needed.length; column++) {
            needed[column] += spare;
        }
        return needed;
    }
}
