package nl.vierogen.letter.pdf;

import java.util.List;
import nl.vierogen.letter.Letter;

/** All that is said of one image: the picture beside its points, then what could be better. */
final class ImagePart {
    private static final double BESIDE = 18;
    private static final double ROW = 17;
    private static final double INDENT = 22;

    private final Flow flow;
    private final Words words;
    private final Letter.Image image;

    ImagePart(Flow flow, Words words, Letter.Image image) {
        this.flow = flow;
        this.words = words;
        this.image = image;
    }

    void write() {
        double table = image.scores().size() * ROW + (image.isFlawless() ? 3 * Style.BODY.leading : 0);
        double height = Math.max(image.picture().map(picture -> new PinnedPicture(picture, image.pins()).height())
                .orElse(0.0), table);
        flow.gap(20);
        flow.heading(title(), Style.IMAGE, 0, height + Style.QUIET.leading);
        flow.down(-4);
        flow.paragraph(subtitle(), Style.QUIET);
        flow.down(6);
        double top = flow.y();
        double left = Flow.LEFT;
        if (image.picture().isPresent()) {
            PinnedPicture picture = new PinnedPicture(image.picture().get(), image.pins());
            picture.draw(flow, left, top);
            left += picture.width() + BESIDE;
        }
        points(left, top);
        flow.down(height + (height > 0 ? 9 : 0));
        better();
        pins();
        comment();
    }

    private String title() {
        return image.scores().isEmpty() ? image.name()
                : words.get("letter.image.title", image.name(), words.number(image.total()),
                        words.number(image.maximum()));
    }

    private String subtitle() {
        return image.age().map(age -> words.get("letter.image.age", image.structure(), age.toString()))
                .orElse(image.structure());
    }

    private void points(double left, double top) {
        double y = top;
        for (Letter.Score score : image.scores()) {
            double baseline = y + 1.5 + Flow.baseline(Style.BODY);
            String points = words.get("letter.of", words.number(score.points()), words.number(score.maximum()));
            Style style = score.isLess() ? Style.LESS : Style.BODY;
            flow.leaf().text(left, baseline, score.criterion(), Style.BODY);
            flow.leaf().text(Flow.RIGHT - flow.faces().width(points, style), baseline, points, style);
            y += ROW;
            flow.leaf().rule(left, y, Flow.RIGHT, y, 0.4, Ink.RULE);
        }
        if (image.isFlawless()) {
            praise(left, y + 6);
        }
    }

    private void praise(double left, double top) {
        double y = top;
        for (String line : Wrapping.lines(flow.faces(), words.get("letter.image.praise"), Style.STRONG,
                Flow.RIGHT - left)) {
            flow.leaf().text(left, y + Flow.baseline(Style.STRONG), line, Style.STRONG);
            y += Style.STRONG.leading;
        }
    }

    private void better() {
        List<Letter.Score> less = image.scores().stream().filter(Letter.Score::isLess).toList();
        if (less.isEmpty()) {
            return;
        }
        small(words.get("letter.image.better"));
        for (Letter.Score score : less) {
            flow.need(2 * Style.BODY.leading);
            flow.paragraph(words.get("letter.image.lost", score.criterion(), words.number(score.points()),
                    words.number(score.maximum())), Style.LESS);
            flow.paragraph(words.get("letter.image.asked", score.asked()), Style.BODY);
            flow.down(4);
        }
    }

    private void pins() {
        if (image.pins().isEmpty()) {
            return;
        }
        small(words.get(image.picture().isPresent() ? "letter.image.pins" : "letter.image.remarks"));
        for (int i = 0; i < image.pins().size(); i++) {
            Letter.Pin pin = image.pins().get(i);
            flow.need(2 * Style.BODY.leading);
            PinnedPicture.number(flow, Flow.LEFT + PinnedPicture.DISC, flow.y() + Style.BODY.leading / 2, i + 1);
            flow.paragraph(pin.criterion().map(criterion -> words.get("letter.image.pin", criterion, pin.text()))
                    .orElse(pin.text()), Style.BODY, Flow.LEFT + INDENT, Flow.WIDTH - INDENT);
            flow.down(4);
        }
    }

    private void comment() {
        if (!image.comment().isEmpty()) {
            small(words.get("letter.image.comment"));
            flow.paragraph(image.comment(), Style.BODY);
        }
    }

    private void small(String text) {
        flow.heading(text, Style.STRONG, 5, 0);
        flow.down(-3);
    }
}
