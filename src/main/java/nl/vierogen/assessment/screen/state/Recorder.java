package nl.vierogen.assessment.screen.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.AssessmentSession;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.ui.Tasks;

/**
 * Sends every act to the journal in the order asked and shows an assessment only once it is durable. What is refused
 * stays refused in {@link #saveStateProperty()} until the same thing is saved after all or the person has seen it.
 */
public final class Recorder {
    private final AssessmentSession session;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Assessment> assessment;
    private final ReadOnlyObjectWrapper<SaveState> saveState;
    private final List<Pending> pending = new ArrayList<>();
    private final Map<String, Refusal> notSaved = new LinkedHashMap<>();
    private Optional<Instant> lastSaved;
    private Runnable whenAsked = this::tell;
    private Runnable whenAnswered = () -> {
    };

    private int writing;

    private record Pending(CriterionPlace place, OptionalInt points) {
    }

    private record Step(Assessment after, Optional<RecordedAct> last, Optional<RecordedAct> touched) {
    }

    public Recorder(AssessmentSession session, Tasks tasks) {
        this.session = session;
        this.tasks = tasks;
        this.assessment = new ReadOnlyObjectWrapper<>(session.assessment());
        this.lastSaved = last(session.acts()).map(RecordedAct::at);
        this.saveState = new ReadOnlyObjectWrapper<>(new SaveState(0, lastSaved, List.of()));
    }

    /** The assessment as the journal has it. */
    public ReadOnlyObjectProperty<Assessment> assessmentProperty() {
        return assessment.getReadOnlyProperty();
    }

    public Assessment assessment() {
        return assessment.get();
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    /** Whether it can only be looked at: a colleague looks along, or it is signed. */
    public boolean isReadOnly() {
        return !assessment().stage().isScoring();
    }

    /**
     * Does what the intent makes of the assessment.
     *
     * @param what which thing it is about, in words
     */
    public void perform(String what, Function<Assessment, Optional<? extends Act>> intent) {
        perform(what, intent, _ -> {
        });
    }

    /** As {@link #perform(String, Function)}; then hears whether it was saved. */
    public void perform(String what, Function<Assessment, Optional<? extends Act>> intent, Consumer<Boolean> ended) {
        submit(what, () -> step(session.perform(intent), Optional.empty()), _ -> ended.accept(true),
                () -> ended.accept(false));
    }

    /**
     * Gives a criterion its points, or makes it open again.
     *
     * @param ended runs once it is saved or refused
     */
    public void score(String what, CriterionPlace place, OptionalInt points, Runnable ended) {
        Pending score = new Pending(place, points);
        pending.add(score);
        Act act = points.isPresent()
                ? new Act.Scored(place.slot(), place.criterion(), points.getAsInt())
                : new Act.ScoreCleared(place.slot(), place.criterion());
        submit(what,
                () -> step(session.perform(
                        now -> now.sheet().points(place.slot(), place.criterion()).equals(points)
                                ? Optional.empty()
                                : Optional.of(act)),
                        Optional.empty()),
                _ -> end(score, ended), () -> end(score, ended));
    }

    private void end(Pending score, Runnable ended) {
        pending.remove(score);
        ended.run();
    }

    /**
     * Takes back the last act.
     *
     * @param shown gets the act taken back, empty when there was none
     */
    public void undo(String what, Consumer<Optional<RecordedAct>> shown) {
        submit(what, () -> {
            Optional<RecordedAct> target = session.assessment().nextUndo();
            return step(session.undo(), target);
        }, shown, () -> {
        });
    }

    /**
     * Brings back the act last taken back.
     *
     * @param shown gets the act brought back, empty when there was none
     */
    public void redo(String what, Consumer<Optional<RecordedAct>> shown) {
        submit(what, () -> {
            Optional<RecordedAct> target = session.assessment().nextRedo();
            return step(session.redo(), target);
        }, shown, () -> {
        });
    }

    /** Runs something once everything asked so far is saved or refused. */
    public void afterAll(Runnable then) {
        tasks.inOrder(() -> true, _ -> then.run(), _ -> then.run());
    }

    /**
     * The sheet as it will be when all that was asked is saved. For finding the way only: what a person sees is
     * {@link #assessment()}.
     */
    public ScoreSheet expected() {
        ScoreSheet sheet = assessment().sheet();
        for (Pending score : pending) {
            CriterionPlace place = score.place();
            sheet = score.points().isPresent()
                    ? sheet.with(place.slot(), place.criterion(), score.points().getAsInt())
                    : sheet.without(place.slot(), place.criterion());
        }
        return sheet;
    }

    /** Shows what the journal has by now, for a screen that also writes to it by another way. */
    public void reread() {
        assessment.set(session.assessment());
    }

    /**
     * Lets somebody else decide when it is told that an act is on its way, instead of at once: by {@link #tell()}, if it
     * takes long.
     *
     * @param asked runs whenever an act is on its way
     * @param answered runs once none is any more
     */
    public void tellWhen(Runnable asked, Runnable answered) {
        whenAsked = asked;
        whenAnswered = answered;
    }

    /** Tells in {@link #saveStateProperty()} how it stands. */
    public void tell() {
        saveState.set(new SaveState(writing, lastSaved, notSaved.entrySet().stream()
                .map(entry -> new SaveState.NotSaved(entry.getKey(), entry.getValue())).toList()));
    }

    /** The person has read what was not saved. */
    public void acknowledge() {
        notSaved.clear();
        tell();
    }

    private void submit(String what, Tasks.Work<Step> work, Consumer<Optional<RecordedAct>> saved, Runnable refused) {
        writing++;
        whenAsked.run();
        tasks.inOrder(work, step -> {
            answered();
            notSaved.remove(what);
            lastSaved = step.last().map(RecordedAct::at);
            assessment.set(step.after());
            saved.accept(step.touched());
            tell();
        }, refusal -> {
            answered();
            notSaved.put(what, refusal);
            refused.run();
            tell();
        });
    }

    private void answered() {
        writing--;
        if (writing == 0) {
            whenAnswered.run();
        }
    }

    private Step step(Assessment after, Optional<RecordedAct> touched) {
        return new Step(after, last(session.acts()), touched);
    }

    private static Optional<RecordedAct> last(List<RecordedAct> acts) {
        return acts.isEmpty() ? Optional.empty() : Optional.of(acts.getLast());
    }
}
