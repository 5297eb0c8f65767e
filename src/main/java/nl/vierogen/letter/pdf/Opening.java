package nl.vierogen.letter.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.vierogen.letter.Letter;
import nl.vierogen.scoring.Outcome;

/** The top of the letter: which logbook, how it ended, and what that rests on. */
final class Opening {
    private static final double PADDING = 14;
    private static final double BAR = 4;
    private static final double FACT = 74;

    private final Pen pen;
    private final Flow flow;
    private final Words words;
    private final Letter letter;

    Opening(Pen pen, Letter letter) {
        this.pen = pen;
        this.flow = pen.flow();
        this.words = pen.words();
        this.letter = letter;
    }

    void write() {
        pen.say(Style.TITLE, "letter.title");
        if (letter.practice()) {
            pen.say(Style.LESS, "letter.practice");
        }
        flow.down(8);
        fact("letter.fact.number", letter.number());
        fact("letter.fact.kind", words.get("letter.kind." + letter.kind()));
        fact("letter.fact.round", words.get("letter.round." + letter.round()));
        flow.down(14);
        box(points());
        flow.down(14);
        pen.say(7, Style.BODY, "letter.greeting");
        sentences().forEach(key -> pen.say(5, Style.BODY, key));
    }

    private void fact(String key, String value) {
        pen.name(words.get(key), Style.QUIET);
        flow.paragraph(value, Style.STRONG, Flow.LEFT + FACT, Flow.WIDTH - FACT);
    }

    private void box(List<String> lines) {
        double height = 2 * PADDING + Style.OUTCOME.leading + lines.size() * Style.BODY.leading;
        double x = Flow.LEFT + BAR + PADDING;
        flow.leaf().fill(Flow.LEFT, flow.y(), Flow.WIDTH, height, Ink.TINT);
        flow.leaf().fill(Flow.LEFT, flow.y(), BAR, height, Ink.ACCENT);
        flow.down(PADDING);
        flow.paragraph(words.get("letter.outcome." + letter.outcome()), Style.OUTCOME, x, Flow.WIDTH - 2 * PADDING);
        lines.forEach(line -> flow.paragraph(line, Style.BODY, x, Flow.WIDTH - 2 * PADDING));
        flow.down(PADDING);
    }

    private List<String> points() {
        return letter.count().map(count -> List.of(
                words.get("letter.points", words.number(count.total()), words.number(count.maximum()),
                        count.passMark()),
                words.get("letter.percentage", words.number(count.percentage()))))
                .orElseGet(() -> List.of(words.get("letter.points.none")));
    }

    // keys of the texts
    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add("letter.sentence." + letter.outcome());
        boolean pointsReached = letter.count().filter(Letter.Count::isReached).isPresent();
        if (letter.outcome() == Outcome.INSUFFICIENT && pointsReached) {
            sentences.add("letter.sentence.structural");
        }
        if (letter.outcome() == Outcome.REJECTED && pointsReached && letter.structuralErrors().isEmpty()) {
            sentences.add("letter.sentence.points");
        }
        if (letter.outcome().needsTwo()) {
            sentences.add("letter.sentence.two");
        }
        return sentences;
    }
}
