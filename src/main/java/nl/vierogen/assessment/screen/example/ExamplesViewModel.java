package nl.vierogen.assessment.screen.example;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.examples.Example;
import nl.vierogen.examples.FormExamples;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.Structure;

/** The examples of the image's criteria, and which of them is in front, large. */
public final class ExamplesViewModel {
    private final Desk desk;
    private final Wording wording;
    private final FormExamples examples;
    private final ReadOnlyObjectWrapper<Optional<Large>> large = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * The example in front.
     *
     * @param title structure and criterion
     * @param levels 0, 1 and 2
     * @param at which of them is shown
     */
    record Large(CriterionId criterion, String title, List<Shown> levels, int at) {
        Large {
            levels = List.copyOf(levels);
        }

        Shown shown() {
            return levels.get(at);
        }
    }

    public ExamplesViewModel(Desk desk) {
        this.desk = desk;
        this.wording = desk.wording();
        this.examples = new FormExamples(desk.open().form());
        desk.caret().positionProperty().subscribe((_, _) -> close());
        desk.recorder().assessmentProperty().subscribe(_ -> refresh());
    }

    /** What 0, 1 and 2 of a criterion of the image shown are. */
    public List<Shown> levels(Criterion criterion) {
        Structure structure = structure();
        Optional<GestationalAge> age = desk.examination().flatMap(Examination::gestationalAge);
        OptionalInt given = desk.assessment().sheet().points(desk.slot(), criterion.id());
        return IntStream.rangeClosed(0, Criterion.HIGHEST).mapToObj(points -> {
            String meaning = wording.of(criterion.level(points, age));
            Optional<Example> example = examples.of(structure.id(), criterion.id(), points, age);
            // what the form says already needs no saying twice
            String reason = example.map(Example::reason).map(wording::of).filter(said -> !said.equals(meaning))
                    .orElse("");
            boolean chosen = given.isPresent() && given.getAsInt() == points;
            return new Shown(points, meaning, example, reason, chosen,
                    wording.get(chosen ? "example.said.given" : "example.said", points,
                            reason.isEmpty() ? meaning : reason));
        }).toList();
    }

    // what was given may be saved only now
    private void refresh() {
        large.get().ifPresent(now -> structure().criterion(now.criterion()).ifPresent(criterion -> large
                .set(Optional.of(new Large(now.criterion(), now.title(), levels(criterion), now.at())))));
    }

    /** Puts the example of these points in front; says so when there is none. */
    public void enlarge(CriterionId id, int points) {
        // a step that is told only later would close it again
        desk.caret().tell();
        Structure structure = structure();
        structure.criterion(id).ifPresent(criterion -> {
            List<Shown> levels = levels(criterion);
            if (levels.stream().allMatch(level -> level.example().isPresent())) {
                large.set(Optional.of(new Large(id,
                        wording.get("example.title", wording.of(structure.name()), wording.of(criterion.name())),
                        levels, points)));
            } else {
                desk.say(wording.get("notice.no-example"));
            }
        });
    }

    /** Puts the example of the current criterion in front, at the points it has or else at the most; or no longer. */
    public void toggle() {
        if (close()) {
            return;
        }
        Optional<CriterionId> at = desk.caret().position().criterion();
        at.ifPresentOrElse(
                id -> enlarge(id, desk.assessment().sheet().points(desk.slot(), id)
                        .orElse(Criterion.HIGHEST)),
                () -> desk.say(wording.get("notice.no-criterion")));
    }

    /** Shows the example of other points of the same criterion. */
    void show(int points) {
        large.get().ifPresent(now -> large
                .set(Optional.of(new Large(now.criterion(), now.title(), now.levels(),
                        Math.clamp(points, 0, Criterion.HIGHEST)))));
    }

    /** Takes it away; false when none was in front. */
    public boolean close() {
        boolean was = isOpen();
        large.set(Optional.empty());
        return was;
    }

    public boolean isOpen() {
        return large.get().isPresent();
    }

    /** The example in front, if there is one. */
    ReadOnlyObjectProperty<Optional<Large>> largeProperty() {
        return large.getReadOnlyProperty();
    }

    private Structure structure() {
        return desk.open().form().structure(desk.formSlot().structure()).orElseThrow();
    }
}
