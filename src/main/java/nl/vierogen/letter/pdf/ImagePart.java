package nl.vierogen.letter.pdf;

import java.util.Optional;
import nl.vierogen.letter.Letter;

/** All that is said of one image: the picture beside its points, then what could be better. */
final class ImagePart {
    private static final double BESIDE = 18;
    private static final double ABOVE = 20;
    private static final double GAP = 8;
    private static final double INDENT = 22;

    private final Flow flow;
    private final Words words;
    private final Letter.Image image;
    private final Optional<PinnedPicture> picture;
    private final PointsColumn points;

    ImagePart(Flow flow, Words words, Letter.Image image) {
        this.flow = flow;
        this.words = words;
        this.image = image;
        this.picture = image.picture().map(jpeg -> new PinnedPicture(jpeg, image.pins()));
        this.points = new PointsColumn(flow, words, image,
                Flow.LEFT + picture.map(shown -> shown.width() + BESIDE).orElse(0.0));
    }

    /** Height of what stays together: the title and the picture with its points. */
    double head() {
        return ABOVE + Style.IMAGE.leading + Style.QUIET.leading + GAP + block();
    }

    void write() {
        flow.heading(title(), Style.IMAGE, ABOVE, Style.QUIET.leading + GAP + block());
        flow.down(-4);
        flow.paragraph(subtitle(), Style.QUIET);
        flow.down(GAP);
        double top = flow.y();
        picture.ifPresent(shown -> shown.draw(flow, Flow.LEFT, top));
        points.draw(top);
        flow.down(block() + (block() > 0 ? GAP : 0));
        points.below();
        pins();
        comment();
    }

    private double block() {
        return Math.max(picture.map(PinnedPicture::height).orElse(0.0), points.height());
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
