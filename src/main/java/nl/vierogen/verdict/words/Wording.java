package nl.vierogen.verdict.words;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vierogen.assessment.act.RetakeMark;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.state.CaseNames;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.LocalizedText;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.StructureId;
import nl.vierogen.scoring.StructureRow;
import nl.vierogen.scoring.Tally;
import nl.vierogen.texts.Texts;

/** Names of a logbook's form and procedure in the language of the texts. */
public final class Wording {
    private final ScoreForm form;
    private final Procedure procedure;
    private final Counting counting;
    private final Texts texts;

    public Wording(OpenLogbook logbook, Texts texts) {
        this.form = logbook.form();
        this.procedure = logbook.procedure();
        this.counting = logbook.session().assessment().counting();
        this.texts = texts;
    }

    /** A sheet, counted by the form. */
    public Tally tally(ScoreSheet sheet) {
        return Tally.of(counting, sheet);
    }

    public String slot(SlotId id) {
        return form.slot(id).map(FormSlot::name).map(this::in).orElse(id.value());
    }

    public String structure(StructureId id) {
        return form.structure(id).map(structure -> in(structure.shortName())).orElse(id.value());
    }

    private String criterion(CriterionPlace place) {
        return form.criteria(place.slot()).stream().filter(known -> known.id().equals(place.criterion())).findFirst()
                .map(Criterion::name).map(this::in).orElse(place.criterion().value());
    }

    public String place(CriterionPlace place) {
        return texts.get("verdict.place", slot(place.slot()), criterion(place));
    }

    /** What a condition asks. */
    Optional<String> condition(String letter) {
        return procedure.condition(letter).map(Procedure.Condition::text).map(this::in);
    }

    public String structuralError(StructureRow row) {
        return texts.get("verdict.structural", structure(row.rule().structure()),
                new CaseNames(form, texts).of(row.hits()));
    }

    public String retake(RetakeMark mark) {
        String reasons = mark.reasons().stream()
                .map(id -> procedure.retakeReason(id).map(reason -> in(reason.text())).orElse(id))
                .collect(Collectors.joining(" "));
        return mark.note().isEmpty() ? reasons : (reasons + " " + mark.note()).strip();
    }

    /** The slots in the order of the form; those it does not know are left out. */
    public List<SlotId> inOrder(Set<SlotId> slots) {
        return form.slots().stream().map(FormSlot::id).filter(slots::contains).toList();
    }

    /** The points of an image, in the order of the form. */
    public Scores scores(SlotId slot, ScoreSheet sheet) {
        List<String> scores = form.criteria(slot).stream()
                .map(criterion -> score(criterion, sheet.points(slot, criterion.id()))).toList();
        return new Scores(slot(slot), scores);
    }

    // a criterion without points keeps its place, so that the others keep theirs
    private String score(Criterion criterion, OptionalInt points) {
        return points.isPresent() ? texts.get("verdict.score", in(criterion.name()), points.getAsInt())
                : texts.get("verdict.score.none", in(criterion.name()));
    }

    /** The points of an image, one criterion after the other. */
    public List<Digit> digits(SlotId slot, ScoreSheet sheet) {
        return form.criteria(slot).stream().map(criterion -> digit(criterion, sheet.points(slot, criterion.id())))
                .toList();
    }

    private Digit digit(Criterion criterion, OptionalInt points) {
        return points.isPresent()
                ? new Digit(String.valueOf(points.getAsInt()),
                        texts.get("verdict.score", in(criterion.name()), points.getAsInt()))
                : new Digit("·", texts.get("verdict.score.open", in(criterion.name())));
    }

    private String in(LocalizedText text) {
        return text.in(texts.locale());
    }
}
