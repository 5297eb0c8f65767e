package nl.vierogen.letter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.vierogen.conditions.Finding;
import nl.vierogen.exchange.jpeg.JpegFacts;
import nl.vierogen.exchange.jpeg.JpegWalker;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.scoring.StructuralErrorRule;

/** Puts a letter together: what is taken over from a result stands here, and nothing else leaves it. */
final class LetterDraft {
    private static final int COLOURS = 3;

    private final ResultPayload result;
    private final ScoreForm form;
    private final Procedure procedure;
    private final LetterSources sources;
    private final Withheld withheld;

    LetterDraft(ResultPayload result, ScoreForm form, Procedure procedure, LetterSources sources) {
        this.result = result;
        this.form = form;
        this.procedure = procedure;
        this.sources = sources;
        this.withheld = Withheld.of(result, form);
    }

    Letter letter(String nextStep) throws Refusal {
        return new Letter(result.number(), result.kind(), result.round(), result.practice(), result.outcome(), count(),
                isAssessed() ? structuralErrors() : List.of(), conditions(), withheld.isAny(), images(), again(),
                result.overallFeedback().strip(), result.advice().stream().map(this::advice).toList(), nextStep);
    }

    /** A returned logbook could not be assessed: points it has so far say nothing (procedure 2026, 3.b). */
    private boolean isAssessed() {
        return result.outcome() != Outcome.RETURNED;
    }

    private Optional<Letter.Count> count() {
        return isAssessed() ? Optional.of(new Letter.Count(result.total(), result.maximum(), result.passMark(),
                result.percentage())) : Optional.empty();
    }

    private List<Letter.StructuralError> structuralErrors() {
        return result.structuralErrors().stream().map(error -> {
            var structure = form.structure(error.structure()).orElseThrow();
            String criterion = form.structuralErrors().stream()
                    .filter(rule -> rule.structure().equals(error.structure())).map(StructuralErrorRule::criterion)
                    .findFirst().flatMap(structure::criterion).orElseThrow().name().nl();
            return new Letter.StructuralError(structure.name().nl(), criterion, names(error.slots()));
        }).toList();
    }

    private List<Letter.Condition> conditions() {
        return result.findings().stream().filter(Finding::isConfirmed)
                .map(finding -> new Letter.Condition(finding.condition(),
                        sources.conditions().apply(finding.condition()), finding.consequence(), names(finding.slots()),
                        Withheld.isLeak(finding) ? "" : finding.note().strip()))
                .toList();
    }

    private List<Letter.Image> images() throws Refusal {
        List<Letter.Image> images = new ArrayList<>();
        for (FormSlot slot : form.slots()) {
            if (isToldOf(slot.id())) {
                images.add(image(slot));
            }
        }
        return images;
    }

    /** A logbook that goes back has a place only for the images something was said of. */
    private boolean isToldOf(SlotId slot) {
        boolean said = result.feedback().containsKey(slot)
                || result.pins().stream().anyMatch(pin -> pin.slot().equals(slot));
        return isAssessed() ? said || result.counted().contains(slot) : said && !withheld.isSilent(slot);
    }

    private Letter.Image image(FormSlot slot) throws Refusal {
        Optional<GestationalAge> age = sources.ages().apply(slot.id());
        return new Letter.Image(slot.name().nl(), form.structure(slot.structure()).orElseThrow().name().nl(), age,
                picture(slot.id()), isAssessed() ? scores(slot.id(), age) : List.of(), pins(slot.id()),
                result.feedback().getOrDefault(slot.id(), "").strip());
    }

    private Optional<Letter.Picture> picture(SlotId slot) throws Refusal {
        Optional<byte[]> jpeg = withheld.isAny() ? Optional.empty() : sources.jpegs().apply(slot);
        if (jpeg.isEmpty()) {
            return Optional.empty();
        }
        JpegFacts facts = JpegWalker.requireBare(jpeg.get(), slot.value());
        return Optional.of(new Letter.Picture(jpeg.get(), facts.width(), facts.height(),
                facts.components() == COLOURS));
    }

    private List<Letter.Score> scores(SlotId slot, Optional<GestationalAge> age) {
        List<Letter.Score> scores = new ArrayList<>();
        for (Criterion criterion : form.criteria(slot)) {
            OptionalInt points = result.points().points(slot, criterion.id());
            if (points.isPresent()) {
                BigDecimal weighed = criterion.weight().multiply(BigDecimal.valueOf(points.getAsInt()));
                scores.add(new Letter.Score(criterion.name().nl(), weighed, criterion.maximum(),
                        criterion.level(Criterion.HIGHEST, age).nl()));
            }
        }
        return scores;
    }

    private List<Letter.Pin> pins(SlotId slot) {
        return result.pins().stream().filter(pin -> pin.slot().equals(slot))
                .map(pin -> new Letter.Pin(pin.x(), pin.y(),
                        pin.criterion().flatMap(criterion -> criterionName(slot, criterion)), pin.text().strip()))
                .toList();
    }

    private Optional<String> criterionName(SlotId slot, CriterionId id) {
        return form.criteria(slot).stream().filter(criterion -> criterion.id().equals(id)).findFirst()
                .map(criterion -> criterion.name().nl());
    }

    private List<Letter.Again> again() {
        return form.slots().stream()
                .flatMap(slot -> result.retakeMarks().stream().filter(mark -> mark.slot().equals(slot.id())))
                .map(mark -> new Letter.Again(name(mark.slot()), mark.reasons().stream()
                        .map(reason -> procedure.retakeReason(reason).map(known -> known.text().nl()).orElse(reason))
                        .toList(), mark.note().strip()))
                .toList();
    }

    /** Advice from the procedure's list is kept by its id; anything else is in the assessor's own words. */
    private String advice(String said) {
        return procedure.advice(said).map(known -> known.text().nl()).orElse(said.strip());
    }

    private List<String> names(List<SlotId> slots) {
        Set<SlotId> wanted = Set.copyOf(slots);
        return form.slots().stream().filter(slot -> wanted.contains(slot.id())).map(slot -> slot.name().nl()).toList();
    }

    private String name(SlotId slot) {
        return form.slot(slot).orElseThrow().name().nl();
    }
}
