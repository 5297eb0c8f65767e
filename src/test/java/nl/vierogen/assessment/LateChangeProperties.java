package nl.vierogen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.conditions.Reading;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;

/** What changed late is what differs between what stood before an act and after it, whatever was undone between. */
class LateChangeProperties {
    private static final Terms TERMS = SampleLogbook.biometrie().session().assessment().terms();
    private static final List<SlotId> SLOTS = List.of(new SlotId("case1-hc"), new SlotId("case3-ac"));
    private static final List<CriterionId> CRITERIA = List.of(new CriterionId("plane"), new CriterionId("calipers"));

    /** What is done next, with which numbers. */
    record Step(Move move, SlotId slot, CriterionId criterion, int points) {
    }

    enum Move {
        SCORE, CLEAR, TAKE_OVER, WRITE, UNDO, REDO, SEAL, CORRECT, OPEN, COMPLETE
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Move> moves = Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(Move.SCORE)),
                Tuple.of(4, Arbitraries.of(Move.UNDO, Move.REDO)), Tuple.of(1, Arbitraries.just(Move.COMPLETE)),
                Tuple.of(3, Arbitraries.of(Move.class)));
        return Combinators.combine(moves, Arbitraries.of(SLOTS), Arbitraries.of(CRITERIA),
                Arbitraries.integers().between(0, Criterion.HIGHEST)).as(Step::new).list().ofMinSize(8).ofMaxSize(40);
    }

    @Property(tries = 300)
    void isWhatDiffersBeforeAndAfterEachAct(@ForAll("steps") List<Step> steps) {
        List<RecordedAct> acts = new ArrayList<>();
        steps.forEach(step -> act(step, acts).forEach(act -> acts.add(
                new RecordedAct(acts.size(), Instant.ofEpochSecond(acts.size()), false, act))));
        List<LateChange> expected = defined(acts);
        Statistics.collect(expected.isEmpty() ? "none" : "some");

        assertThat(LateChange.of(TERMS, acts)).isEqualTo(expected);
    }

    private static List<Act> act(Step step, List<RecordedAct> acts) {
        History history = History.of(acts);
        return switch (step.move()) {
            case SCORE -> List.of(new Act.Scored(step.slot(), step.criterion(), step.points()));
            case CLEAR -> List.of(new Act.ScoreCleared(step.slot(), step.criterion()));
            case TAKE_OVER -> List.of(new LifeAct.TakenOver(step.slot(),
                    Map.of(CRITERIA.getFirst(), step.points(), CRITERIA.getLast(), 2 - step.points())));
            case WRITE -> List.of(new Act.FeedbackWritten(step.slot(), "woorden"));
            case UNDO -> history.nextUndo().<Act>map(last -> new Act.Undone(last.position())).stream().toList();
            case REDO -> history.nextRedo().<Act>map(last -> new Act.Redone(last.position())).stream().toList();
            case SEAL -> List.of(new Act.Sealed(Sha256.of(new byte[0]), 1, Outcome.SUFFICIENT));
            case CORRECT -> List.of(new LifeAct.CorrectionOpened("Herzien.", new Reading(
                    ScoreSheet.EMPTY.with(step.slot(), step.criterion(), step.points()), List.of()), 1));
            case OPEN -> List.of(new Act.Opened());
            case COMPLETE -> List.of(new Act.FirstCompleted(BigDecimal.TEN));
        };
    }

    /** Slow and plain: the whole assessment again before and after each act. */
    private static List<LateChange> defined(List<RecordedAct> acts) {
        List<LateChange> changes = new ArrayList<>();
        boolean completed = false;
        for (int n = 0; n < acts.size(); n++) {
            if (completed) {
                Assessment before = Assessment.of(TERMS, acts.subList(0, n));
                Assessment after = Assessment.of(TERMS, acts.subList(0, n + 1));
                compare(acts.get(n).at(), before, after, changes);
            }
            completed |= acts.get(n).act() instanceof Act.FirstCompleted;
        }
        return changes;
    }

    private static void compare(Instant at, Assessment before, Assessment after, List<LateChange> changes) {
        BigDecimal distance = after.tally().total().subtract(BigDecimal.valueOf(after.tally().passMark()));
        for (FormSlot slot : TERMS.counting().slots()) {
            for (Criterion criterion : TERMS.counting().form().criteria(slot.id())) {
                OptionalInt was = before.sheet().points(slot.id(), criterion.id());
                OptionalInt is = after.sheet().points(slot.id(), criterion.id());
                if (!was.equals(is)) {
                    changes.add(new LateChange(at, new CriterionPlace(slot.id(), criterion.id()), was, is,
                            after.tally().total(), distance));
                }
            }
        }
    }
}
