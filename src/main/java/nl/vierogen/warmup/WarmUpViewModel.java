package nl.vierogen.warmup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.examples.Exercise;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.LocalizedText;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.scoring.Structure;
import nl.vierogen.texts.Texts;

/**
 * Scoring the pictures of a warm-up one after the other: first alone, then beside the points they were drawn for. What is
 * scored lives here and goes with it; there is no total and no time.
 */
public final class WarmUpViewModel {
    private final List<Exercise> exercises;
    private final ScoreForm form;
    private final Texts texts;
    private final Runnable done;
    private final Map<CriterionId, Integer> own = new HashMap<>();
    private final ReadOnlyObjectWrapper<WarmUpState> state;
    private int picture;
    private int current;
    private boolean told;

    /** @param done on to the logbook, after the last picture or when it is skipped */
    public WarmUpViewModel(List<Exercise> exercises, ScoreForm form, Texts texts, Runnable done) {
        this.exercises = List.copyOf(exercises);
        this.form = form;
        this.texts = texts;
        this.done = done;
        this.state = new ReadOnlyObjectWrapper<>(now());
    }

    ReadOnlyObjectProperty<WarmUpState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    List<Exercise> exercises() {
        return exercises;
    }

    /** Gives the current criterion its points and goes to the next. */
    void score(int points) {
        if (!told) {
            own.put(criteria().get(current).id(), points);
            current = Math.min(current + 1, criteria().size() - 1);
            show();
        }
    }

    /** Gives a criterion its points. */
    void score(CriterionId id, int points) {
        select(id);
        score(points);
    }

    /** To a criterion. */
    void select(CriterionId id) {
        current = criteria().stream().map(Criterion::id).toList().indexOf(id);
        show();
    }

    /** To a neighbouring criterion. */
    void move(int by) {
        current = Math.clamp(current + by, 0, criteria().size() - 1);
        show();
    }

    /** Shows the known points, or goes on to the next picture or to the logbook; nothing while a criterion is open. */
    void next() {
        if (!isScored()) {
            return;
        }
        if (!told) {
            told = true;
        } else if (picture + 1 < exercises.size()) {
            picture++;
            current = 0;
            told = false;
            own.clear();
        } else {
            done.run();
            return;
        }
        show();
    }

    /** Straight on to the logbook. */
    void skip() {
        done.run();
    }

    private void show() {
        state.set(now());
    }

    private WarmUpState now() {
        Structure structure = structure();
        List<WarmUpState.Row> rows = IntStream.range(0, criteria().size()).mapToObj(this::row).toList();
        return new WarmUpState(picture, texts.get("warmup.picture", picture + 1, exercises.size()),
                of(structure.name()), rows, told ? List.of() : wording(criteria().get(current)), told,
                texts.get(told ? picture + 1 < exercises.size() ? "warmup.next" : "warmup.done" : "warmup.compare"),
                isScored());
    }

    private WarmUpState.Row row(int at) {
        Criterion criterion = criteria().get(at);
        OptionalInt points = own.containsKey(criterion.id()) ? OptionalInt.of(own.get(criterion.id()))
                : OptionalInt.empty();
        if (!told) {
            return new WarmUpState.Row(criterion.id(), of(criterion.name()), points, at == current, false, "", "");
        }
        int known = exercises.get(picture).known(criterion.id());
        boolean alike = points.orElse(-1) == known;
        return new WarmUpState.Row(criterion.id(), of(criterion.name()), points, false, alike,
                alike ? texts.get("warmup.alike", known) : texts.get("warmup.other", points.orElse(0), known),
                exercises.get(picture).reason(criterion.id()).map(this::of).orElse(""));
    }

    private List<String> wording(Criterion criterion) {
        return IntStream.rangeClosed(0, Criterion.HIGHEST)
                .mapToObj(points -> of(criterion.level(points, Optional.empty()))).toList();
    }

    private boolean isScored() {
        return own.size() == criteria().size();
    }

    private Structure structure() {
        return form.structure(exercises.get(picture).structure()).orElseThrow();
    }

    private List<Criterion> criteria() {
        return structure().criteria();
    }

    private String of(LocalizedText text) {
        return text.in(texts.locale());
    }
}
