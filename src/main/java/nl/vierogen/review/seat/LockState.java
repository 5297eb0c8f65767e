package nl.vierogen.review.seat;

import java.util.List;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.Stage;
import nl.vierogen.scoring.CriterionPlace;

/**
 * How far a colleague's own sheet is.
 *
 * @param open criteria without points
 * @param doubts criteria in doubt
 * @param conditions how many conditions she found breached
 * @param lockable whether her sheet can be closed
 */
record LockState(List<CriterionPlace> open, List<CriterionPlace> doubts, int conditions, boolean lockable) {
    LockState {
        open = List.copyOf(open);
        doubts = List.copyOf(doubts);
    }

    static LockState of(Assessment assessment) {
        int confirmed = (int) assessment.findings().values().stream().filter(finding -> finding.isConfirmed()).count();
        return new LockState(assessment.tally().open(), assessment.doubts(), confirmed,
                assessment.stage() == Stage.LOCKABLE);
    }
}
