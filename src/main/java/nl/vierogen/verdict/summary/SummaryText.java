package nl.vierogen.verdict.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.retake.RetakeProposal;
import nl.vierogen.conditions.Reading;
import nl.vierogen.logbook.Round;
import nl.vierogen.remark.PinPlace;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.SlotTally;
import nl.vierogen.scoring.Tally;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.verdict.words.Asides;
import nl.vierogen.verdict.words.Fact;
import nl.vierogen.verdict.words.VerdictText;
import nl.vierogen.verdict.words.Wording;

/** An assessment, put into the words of the summary. */
final class SummaryText {
    private final OpenLogbook logbook;
    private final Assessment assessment;
    private final Reading counted;
    private final Tally tally;
    private final Wording wording;
    private final Texts texts;
    private final Dates dates;

    SummaryText(OpenLogbook logbook, Assessment assessment, Wording wording, Texts texts, Dates dates) {
        this.logbook = logbook;
        this.assessment = assessment;
        this.counted = assessment.counted();
        this.tally = Tally.of(assessment.counting(), counted.sheet());
        this.wording = wording;
        this.texts = texts;
        this.dates = dates;
    }

    VerdictText verdict() {
        return new VerdictNow(assessment, tally, wording, texts, dates).text();
    }

    /** Whether it goes back unscored: then nothing else of it counts. */
    boolean isHandedBack() {
        return assessment.handedBack().isPresent();
    }

    /** Whether it goes back to the Bureau because of a condition: then points are no verdict, and none need be open. */
    boolean isReturned() {
        return assessment.outcome().equals(Optional.of(Outcome.RETURNED));
    }

    /** Whether images are marked for a retake at all. */
    boolean isFirstRound() {
        return logbook.logbook().round() == Round.FIRST;
    }

    /** What was decided on the conditions, and what was not. */
    FindingLines conditions() {
        return new FindingLines(logbook, assessment, wording, texts, dates);
    }

    /** What must be made again. */
    Remakes remakes() {
        return new Remakes(logbook, assessment, wording, texts);
    }

    /** Points, maximum, pass mark, percentage and errors, each with its name. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        if (isHandedBack() || isReturned() || assessment.terms().policy().hideTotal() && !tally.isComplete()) {
            return facts;
        }
        facts.add(new Fact(texts.get("verdict.fact.total"), dates.number(tally.total())));
        facts.add(new Fact(texts.get("verdict.fact.maximum"), dates.number(tally.maximum())));
        facts.add(new Fact(texts.get("verdict.fact.pass-mark"), texts.get("verdict.whole", tally.passMark())));
        facts.add(new Fact(texts.get("verdict.fact.percentage"), dates.percentage(tally.percentage())));
        facts.add(new Fact(texts.get("verdict.fact.structural", tally.structuralErrors().size()),
                texts.get("verdict.whole", tally.structuralErrors().size())));
        return facts;
    }

    List<ImageLine> images() {
        return assessment.counting().slots().stream().map(this::image).toList();
    }

    List<Line> open() {
        return tally.open().stream().map(this::line).toList();
    }

    List<Line> doubts() {
        return assessment.doubts().stream().map(this::line).toList();
    }

    /** Images with a pin that says nothing yet, and so goes into no result. */
    List<Line> barePins() {
        return assessment.counting().slots().stream().map(FormSlot::id)
                .filter(slot -> assessment.barePins().values().stream().map(PinPlace::slot).anyMatch(slot::equals))
                .map(slot -> new Line(slot, Optional.empty(), wording.slot(slot), "")).toList();
    }

    List<Line> comments() {
        return assessment.counting().slots().stream().map(FormSlot::id)
                .filter(slot -> !assessment.feedback(slot).isEmpty())
                .map(slot -> new Line(slot, Optional.empty(), wording.slot(slot), assessment.feedback(slot))).toList();
    }

    /** What the pins say, image by image. */
    List<Line> pins() {
        return assessment.counting().slots().stream().map(FormSlot::id).flatMap(slot -> assessment.pins().values()
                .stream().filter(pin -> pin.slot().equals(slot))
                .map(pin -> new Line(slot, Optional.empty(), wording.slot(slot), pin.text()))).toList();
    }

    List<Line> retakes() {
        return assessment.counting().slots().stream().map(FormSlot::id).flatMap(slot -> assessment.retakeMark(slot)
                .map(mark -> new Line(slot, Optional.empty(), wording.slot(slot), wording.retake(mark))).stream())
                .toList();
    }

    /** How the total changed since everything first had its points; empty when it did not. */
    Optional<String> change() {
        // what two agreed is no change of mind of hers
        if (isHandedBack() || isReturned() || assessment.consensus().isPresent()) {
            return Optional.empty();
        }
        return assessment.firstTotal().filter(first -> first.compareTo(assessment.tally().total()) != 0)
                .map(first -> texts.get("verdict.changed", dates.number(first),
                        dates.number(assessment.tally().total()), assessment.tally().passMark()));
    }

    /** What is said under the images to make again; empty while these marks hold. */
    Optional<String> marksLapse() {
        return new Asides(assessment, texts).marksLapse() ? Optional.of(texts.get("verdict.list.retakes.lapse"))
                : Optional.empty();
    }

    private Line line(CriterionPlace place) {
        return new Line(place.slot(), Optional.of(place.criterion()), wording.place(place), "");
    }

    private ImageLine image(FormSlot slot) {
        SlotTally points = tally.slot(slot.id()).orElseThrow();
        return new ImageLine(slot.id(), wording.slot(slot.id()),
                texts.get("verdict.of", dates.number(points.total()), dates.number(points.maximum())),
                points.total().doubleValue() / points.maximum().doubleValue(),
                wording.digits(slot.id(), counted.sheet()), marks(slot, points));
    }

    private List<ImageLine.Mark> marks(FormSlot slot, SlotTally points) {
        List<ImageLine.Mark> marks = new ArrayList<>();
        if (!points.isComplete()) {
            marks.add(
                    new ImageLine.Mark(ImageLine.MarkKind.OPEN, texts.get("verdict.mark.open", points.open().size())));
        }
        if (assessment.doubts().stream().anyMatch(place -> place.slot().equals(slot.id()))) {
            marks.add(new ImageLine.Mark(ImageLine.MarkKind.DOUBT, texts.get("verdict.mark.doubt")));
        }
        if (assessment.retakeMark(slot.id()).isPresent()
                || new RetakeProposal(assessment, logbook.procedure()).locked().contains(slot.id())) {
            marks.add(new ImageLine.Mark(ImageLine.MarkKind.RETAKE, texts.get("verdict.mark.retake")));
        }
        return marks;
    }
}
