package nl.vierogen.letter.pdf;

import java.util.List;
import nl.vierogen.letter.Letter;

/** The parts of the letter about the logbook as a whole. */
final class Sections {
    private static final double NAME = 84;
    /** What a heading over a list keeps with it. */
    private static final double LIST = 4 * Style.BODY.leading;

    private final Pen pen;
    private final Flow flow;
    private final Words words;
    private final Letter letter;

    Sections(Pen pen, Letter letter) {
        this.pen = pen;
        this.flow = pen.flow();
        this.words = pen.words();
        this.letter = letter;
    }

    void write() {
        structuralErrors();
        conditions();
        pen.heading("letter.next");
        flow.paragraph(letter.nextStep(), Style.BODY);
        again();
        said();
        table();
    }

    private void structuralErrors() {
        if (letter.structuralErrors().isEmpty()) {
            return;
        }
        pen.heading("letter.structural");
        for (Letter.StructuralError error : letter.structuralErrors()) {
            pen.say(3, Style.BODY, "letter.structural.error", error.structure(), error.criterion(),
                    words.and(error.images()));
        }
        pen.say(Style.BODY, "letter.structural.about");
    }

    private void conditions() {
        if (letter.conditions().isEmpty()) {
            return;
        }
        pen.heading("letter.conditions", LIST);
        for (Letter.Condition condition : letter.conditions()) {
            flow.need(3 * Style.BODY.leading);
            flow.paragraph(condition.sentence()
                    .map(sentence -> words.get("letter.condition", condition.letter(), sentence))
                    .orElseGet(() -> words.get("letter.condition.letter", condition.letter())), Style.STRONG);
            if (!condition.images().isEmpty()) {
                pen.say(Style.BODY, "letter.condition.images", words.and(condition.images()));
            }
            if (!condition.note().isEmpty()) {
                flow.paragraph(condition.note(), Style.BODY);
            }
            pen.say(7, Style.QUIET, "letter.consequence." + condition.consequence());
        }
        if (letter.withheld()) {
            pen.say(Style.BODY, "letter.withheld");
        }
    }

    private void again() {
        if (letter.again().isEmpty()) {
            return;
        }
        pen.heading("letter.again", LIST);
        pen.say(5, Style.BODY, "letter.again.about", letter.again().size());
        for (Letter.Again again : letter.again()) {
            flow.need((again.reasons().size() + 1) * Style.BODY.leading);
            pen.name(again.image(), Style.STRONG);
            again.reasons().forEach(reason -> pen.point(reason, NAME));
            if (!again.note().isEmpty()) {
                pen.point(again.note(), NAME);
            }
            flow.down(4);
        }
    }

    private void said() {
        if (!letter.overall().isEmpty()) {
            pen.heading("letter.overall");
            flow.paragraph(letter.overall(), Style.BODY);
        }
        if (!letter.advice().isEmpty()) {
            pen.heading("letter.advice");
            letter.advice().forEach(advice -> pen.point(advice, 0));
        }
    }

    private void table() {
        List<PointsTable> tables = Grouping.byCriteria(letter.images()).stream()
                .map(group -> new PointsTable(flow, words, group)).toList();
        if (tables.isEmpty()) {
            return;
        }
        pen.heading("letter.table", tables.getFirst().kept());
        for (PointsTable table : tables) {
            table.write();
            flow.down(12);
        }
        if (letter.images().stream().flatMap(image -> image.scores().stream()).anyMatch(Letter.Score::isLess)) {
            flow.down(-6);
            pen.say(Style.QUIET, "letter.table.about");
        }
    }
}
