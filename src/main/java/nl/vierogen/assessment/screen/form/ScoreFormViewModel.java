package nl.vierogen.assessment.screen.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.assessment.screen.state.Position;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.SlotTally;
import nl.vierogen.scoring.Structure;

/** The score form of the image shown, and what can be done to a score. */
public final class ScoreFormViewModel {
    private final Desk desk;
    private final Wording wording;
    private final ReadOnlyObjectWrapper<ScoreFormState> state;
    private Optional<JustScored> justScored = Optional.empty();

    // after: the very step, for who comes back to the same place by hand has moved on
    private record JustScored(CriterionPlace place, Position after) {
    }

    public ScoreFormViewModel(Desk desk) {
        this.desk = desk;
        this.wording = desk.wording();
        this.state = new ReadOnlyObjectWrapper<>(current());
        desk.onChange(() -> state.set(current()));
    }

    ReadOnlyObjectProperty<ScoreFormState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Scores the current criterion and steps on at once. */
    public void score(int points) {
        whenCurrent(place -> {
            desk.caret().stepOn();
            justScored = Optional.of(new JustScored(place, desk.caret().position()));
            desk.recorder().score(wording.place(place), place, OptionalInt.of(points), desk.caret()::tell);
        });
    }

    /** Scores a criterion of the image shown. */
    void score(CriterionId criterion, int points) {
        select(criterion);
        score(points);
    }

    /** Makes a criterion of the image shown the current one. */
    void select(CriterionId criterion) {
        desk.hush();
        justScored = Optional.empty();
        desk.caret().select(new CriterionPlace(desk.slot(), criterion));
    }

    /** Makes the current criterion open again. */
    public void clear() {
        justScored = Optional.empty();
        whenCurrent(
                place -> desk.recorder().score(wording.place(place), place, OptionalInt.empty(), desk.caret()::tell));
    }

    /**
     * Puts a criterion in doubt, or takes that back: the one just scored as long as nobody moved on by hand, for a
     * doubt comes after the digit; else the current one.
     */
    public void toggleDoubt() {
        Position now = desk.caret().position();
        with(justScored.filter(scored -> scored.after() == now).map(JustScored::place).or(now::place),
                place -> desk.recorder().perform(wording.get("doubt.of", wording.place(place)),
                        known -> Optional
                                .of(new Act.DoubtSet(place.slot(), place.criterion(), !known.isInDoubt(place))),
                        saved -> tellDoubt(place, saved)));
    }

    private void tellDoubt(CriterionPlace place, boolean saved) {
        if (saved) {
            boolean inDoubt = desk.assessment().isInDoubt(place);
            desk.say(wording.get(inDoubt ? "notice.doubt" : "notice.no-doubt", wording.criterion(place)));
        }
    }

    private void whenCurrent(Consumer<CriterionPlace> act) {
        with(desk.caret().position().place(), act);
    }

    private void with(Optional<CriterionPlace> place, Consumer<CriterionPlace> act) {
        desk.hush();
        if (desk.recorder().isReadOnly()) {
            desk.say(wording.get("notice.read-only"));
        } else if (place.isEmpty()) {
            desk.say(wording.get("notice.no-criterion"));
        } else {
            act.accept(place.get());
        }
    }

    private ScoreFormState current() {
        Assessment assessment = desk.assessment();
        Position position = desk.caret().position();
        SlotId slot = position.slot();
        SlotTally tally = assessment.tally().slot(slot).orElseThrow();
        Optional<Examination> examination = desk.examination();
        List<Criterion> criteria = desk.open().form().criteria(slot);
        Optional<GestationalAge> age = examination.flatMap(Examination::gestationalAge);
        Optional<Criterion> current = criteria.stream()
                .filter(criterion -> position.criterion().filter(criterion.id()::equals).isPresent()).findFirst();
        return new ScoreFormState(wording.slot(slot),
                desk.open().form().structure(desk.formSlot().structure()).map(Structure::name).map(wording::of)
                        .orElseThrow(),
                wording.get("points.of", wording.number(tally.total()), wording.number(tally.maximum())),
                wording.get("open.count", tally.open().size()), tally.isComplete(),
                facts(examination),
                criteria.stream().map(criterion -> row(assessment, slot, criterion, current, age)).toList(),
                wording.get(tally.isComplete() ? whenComplete() : "levels.none"),
                criteria.stream().map(criterion -> new ScoreFormState.Meaning(wording.of(criterion.name()),
                        current.filter(criterion::equals).isPresent(),
                        levels(assessment, slot, criterion, age)))
                        .toList(),
                desk.recorder().isReadOnly());
    }

    // says where Enter really leads
    private String whenComplete() {
        if (!desk.caret().isAtLastImage()) {
            return "levels.complete";
        }
        return desk.assessment().tally().isComplete() ? "levels.complete.all" : "levels.complete.last";
    }

    private ScoreFormState.CriterionState row(Assessment assessment, SlotId slot, Criterion criterion,
            Optional<Criterion> current, Optional<GestationalAge> age) {
        String name = wording.of(criterion.name());
        OptionalInt points = assessment.sheet().points(slot, criterion.id());
        boolean inDoubt = assessment.isInDoubt(new CriterionPlace(slot, criterion.id()));
        String said = points.isPresent()
                ? wording.get("criterion.scored", name, points.getAsInt())
                : wording.get("criterion.open", name);
        return new ScoreFormState.CriterionState(criterion.id(), name, points,
                current.filter(criterion::equals).isPresent(), inDoubt,
                wording.get("criterion.most", name, Criterion.HIGHEST,
                        wording.of(criterion.level(Criterion.HIGHEST, age))),
                inDoubt ? said + ", " + wording.get("doubt") : said);
    }

    private List<ScoreFormState.Level> levels(Assessment assessment, SlotId slot, Criterion criterion,
            Optional<GestationalAge> age) {
        OptionalInt given = assessment.sheet().points(slot, criterion.id());
        return IntStream.rangeClosed(0, Criterion.HIGHEST)
                .mapToObj(points -> new ScoreFormState.Level(points, wording.of(criterion.level(points, age)),
                        given.isPresent() && given.getAsInt() == points))
                .toList();
    }

    private List<ScoreFormState.Fact> facts(Optional<Examination> examination) {
        String missing = wording.get("fact.missing");
        List<ScoreFormState.Fact> facts = new ArrayList<>();
        facts.add(new ScoreFormState.Fact(wording.get("fact.age"),
                examination.flatMap(Examination::gestationalAge).map(GestationalAge::toString).orElse(missing)));
        facts.add(new ScoreFormState.Fact(wording.get("fact.date"), examination.flatMap(Examination::examinedOn)
                .map(day -> wording.day(day, desk.today())).orElse(missing)));
        facts.add(new ScoreFormState.Fact(wording.get("fact.bmi"),
                examination.flatMap(Examination::bmi).map(wording::number).orElse(missing)));
        examination.flatMap(Examination::route).ifPresent(route -> facts
                .add(new ScoreFormState.Fact(wording.get("fact.route"), wording.get("route." + route.name()))));
        return facts;
    }
}
