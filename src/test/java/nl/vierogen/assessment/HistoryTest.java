package nl.vierogen.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.conditions.Reading;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;
import org.junit.jupiter.api.Test;

/** What undo and redo reach, and what they never reach back over. */
class HistoryTest {
    private static final Act SCORE = new Act.Scored(new SlotId("case1-hc"), new CriterionId("plane"), 1);
    private static final Reading NOTHING = new Reading(ScoreSheet.EMPTY, List.of());
    private static final List<Act> BARRIERS = List.of(
            new Act.Sealed(Sha256.of(new byte[0]), 1, Outcome.SUFFICIENT),
            new LifeAct.CorrectionOpened("Herzien.", NOTHING, 1), new ReviewAct.Asked("r", 1, "k", "p", false),
            new ReviewAct.Withdrawn("r"), new ReviewAct.Declined("r"),
            new ReviewAct.Answered("r", 1, NOTHING, ReviewAct.Agreement.NOTHING),
            new ReviewAct.Invited("r", 1, "k", "p", false, ReviewAct.Agreement.NOTHING), new ReviewAct.Locked(),
            new ReviewAct.Replied("r", 1, ReviewAct.Ending.AGREED));

    @Test
    void undoReachesTheLastActAndPassesOverWhatCannotBeUndone() {
        assertThat(of(SCORE, new Act.Opened(), new LifeAct.DeclaredIndependent()).nextUndo())
                .map(RecordedAct::position).contains(0L);
    }

    @Test
    void undoNeverReachesBackOverABarrier() {
        for (Act barrier : BARRIERS) {
            assertThat(of(SCORE, barrier).nextUndo()).as(barrier.toString()).isEmpty();
            assertThat(of(SCORE, barrier, SCORE).nextUndo()).map(RecordedAct::position).contains(2L);
        }
    }

    @Test
    void whatWasUndoneBeforeABarrierStaysUndone() {
        for (Act barrier : BARRIERS) {
            assertThat(of(SCORE, new Act.Undone(0), barrier).nextRedo()).as(barrier.toString()).isEmpty();
        }
    }

    @Test
    void redoBringsBackTheLastThingUndoneUntilSomethingElseIsDone() {
        History twoUndone = of(SCORE, SCORE, new Act.Undone(1), new Act.Undone(0));
        assertThat(twoUndone.nextRedo()).map(RecordedAct::position).contains(0L);
        assertThat(of(SCORE, SCORE, new Act.Undone(1), new Act.Undone(0), new Act.Redone(0)).nextRedo())
                .map(RecordedAct::position).contains(1L);
        assertThat(of(SCORE, new Act.Undone(0), SCORE).nextRedo()).isEmpty();
        assertThat(of(SCORE, new Act.Undone(0), new Act.Opened()).nextRedo()).isPresent();
    }

    @Test
    void whatWasNeverDoneCannotBeUndone() {
        assertThatThrownBy(() -> of(SCORE, new Act.Undone(7))).isInstanceOf(IllegalStateException.class);
    }

    private static History of(Act... acts) {
        List<RecordedAct> recorded = new ArrayList<>();
        for (Act act : acts) {
            recorded.add(new RecordedAct(recorded.size(), Instant.EPOCH, false, act));
        }
        return History.of(recorded);
    }
}
