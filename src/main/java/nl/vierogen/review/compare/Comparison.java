package nl.vierogen.review.compare;

import java.util.Optional;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.consensus.Consensus;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.review.Seat;

/**
 * Both readings as they were opened, seen from either seat.
 *
 * @param opened both readings and how often they say the same
 */
record Comparison(Seat.Comparison opened) {
    /** @throws Refusal REVIEW_CLOSED while a sheet must stay closed */
    static Comparison read(OpenLogbook logbook, CoReviewing reviewing) throws Refusal {
        Optional<Seat.Comparison> found = isSeat(logbook.session().assessment())
                ? reviewing.seat(logbook).comparison()
                : reviewing.comparison(logbook);
        return new Comparison(found.orElseThrow(() -> new Refusal(Problem.REVIEW_CLOSED)));
    }

    /** The readings with what is settled by now. */
    Consensus after(Assessment assessment) {
        return isSeat(assessment) ? assessment.consensusWith(opened.consensus().first())
                : assessment.consensus().orElse(opened.consensus());
    }

    static boolean isSeat(Assessment assessment) {
        return assessment.lookingAlong().invited().isPresent();
    }
}
