package nl.vierogen.letter.pdf;

import java.util.List;
import nl.vierogen.letter.Letter;

/** The parts of the letter about the logbook as a whole. */
final class Sections {
    private static final double INDENT = 14;
    private static final double NAME = 84;
    private static final double BULLET = 1.6;

    private final Flow flow;
    private final Words words;
    private final Letter letter;

    Sections(Flow flow, Words words, Letter letter) {
        this.flow = flow;
        this.words = words;
        this.letter = letter;
    }

    void write() {
        structuralErrors();
        conditions();
        flow.heading(words.get("letter.next"));
        flow.paragraph(letter.nextStep(), Style.BODY);
        again();
        said();
        table();
    }

    private void structuralErrors() {
        if (letter.structuralErrors().isEmpty()) {
            return;
        }
        flow.heading(words.get("letter.structural"));
        for (Letter.StructuralError error : letter.structuralErrors()) {
            flow.paragraph(words.get("letter.structural.error", error.structure(), error.criterion(),
                    words.and(error.images())), Style.BODY);
            flow.down(3);
        }
    }

    private void conditions() {
        if (letter.conditions().isEmpty()) {
            return;
        }
        flow.heading(words.get("letter.conditions"), Style.HEADING, 18, 4 * Style.BODY.leading);
        for (Letter.Condition condition : letter.conditions()) {
            flow.need(3 * Style.BODY.leading);
            flow.paragraph(condition.sentence()
                    .map(sentence -> words.get("letter.condition", condition.letter(), sentence))
                    .orElseGet(() -> words.get("letter.condition.letter", condition.letter())), Style.STRONG);
            if (!condition.images().isEmpty()) {
                flow.paragraph(words.get("letter.condition.images", words.and(condition.images())), Style.BODY);
            }
            if (!condition.note().isEmpty()) {
                flow.paragraph(condition.note(), Style.BODY);
            }
            flow.paragraph(words.get("letter.consequence." + condition.consequence()), Style.QUIET);
            flow.down(7);
        }
        if (letter.withheld()) {
            flow.paragraph(words.get("letter.withheld"), Style.BODY);
        }
    }

    private void again() {
        if (letter.again().isEmpty()) {
            return;
        }
        flow.heading(words.get("letter.again"), Style.HEADING, 18, 4 * Style.BODY.leading);
        flow.paragraph(words.get("letter.again.about", letter.again().size()), Style.BODY);
        flow.down(5);
        for (Letter.Again again : letter.again()) {
            flow.need((again.reasons().size() + 1) * Style.BODY.leading);
            flow.leaf().text(Flow.LEFT, flow.y() + Flow.baseline(Style.STRONG), again.image(), Style.STRONG);
            again.reasons().forEach(reason -> bullet(reason, Flow.LEFT + NAME));
            if (!again.note().isEmpty()) {
                bullet(again.note(), Flow.LEFT + NAME);
            }
            flow.down(4);
        }
    }

    private void said() {
        if (!letter.overall().isEmpty()) {
            flow.heading(words.get("letter.overall"));
            flow.paragraph(letter.overall(), Style.BODY);
        }
        if (!letter.advice().isEmpty()) {
            flow.heading(words.get("letter.advice"));
            letter.advice().forEach(advice -> bullet(advice, Flow.LEFT));
        }
    }

    private void table() {
        List<List<Letter.Image>> groups = Grouping.byCriteria(letter.images());
        if (groups.isEmpty()) {
            return;
        }
        flow.heading(words.get("letter.table"), Style.HEADING, 18, 120);
        for (List<Letter.Image> group : groups) {
            new PointsTable(flow, words, group).write();
            flow.down(12);
        }
        flow.down(-6);
        flow.paragraph(words.get("letter.table.about"), Style.QUIET);
    }

    private void bullet(String text, double left) {
        flow.need(Style.BODY.leading);
        flow.leaf().dot(left + 4, flow.y() + Style.BODY.leading / 2, BULLET, Ink.QUIET);
        flow.paragraph(text, Style.BODY, left + INDENT, Flow.RIGHT - left - INDENT);
    }
}
