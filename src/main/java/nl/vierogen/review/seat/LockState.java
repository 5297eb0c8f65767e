package nl.vierogen.review.seat;

import java.util.List;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.Stage;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.Outcome;

/**
 * How far a colleague's own sheet is.
 *
 * @param open criteria without points
 * @param doubts criteria in doubt
 * @param undecided computed signs on which she has to decide first
 * @param conditions how many conditions she found breached
 * @param lockable whether her sheet can be closed
 */
record LockState(List<CriterionPlace> open, List<CriterionPlace> doubts, List<Undecided> undecided, int conditions,
        boolean lockable) {
    /**
     * A computed sign that keeps her from closing her sheet.
     *
     * @param slot the image where it is decided on
     * @param title which condition of which images
     */
    record Undecided(SlotId slot, String title) {
    }

    LockState {
        undecided = List.copyOf(undecided);
        open = List.copyOf(open);
        doubts = List.copyOf(doubts);
    }

    /** @param signs computed signs on which nothing is decided */
    static LockState of(Assessment assessment, List<Undecided> signs) {
        // a sheet that goes back rests on what was found so far, and on no sign (procedure 2026, 3.b)
        List<Undecided> blocking = assessment.ownOutcome().filter(Outcome::isVerdict).isPresent() ? signs : List.of();
        int confirmed = (int) assessment.findings().values().stream().filter(finding -> finding.isConfirmed()).count();
        return new LockState(assessment.tally().open(), assessment.doubts(), blocking, confirmed,
                assessment.stage() == Stage.LOCKABLE && blocking.isEmpty());
    }
}
