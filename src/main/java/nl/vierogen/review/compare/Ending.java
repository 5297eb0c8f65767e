package nl.vierogen.review.compare;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.consensus.Consensus;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.Reading;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.Tally;

/**
 * How a comparison can end now.
 *
 * @param consensus the readings and what is settled
 * @param assessment the assessment of who sits here
 */
record Ending(Consensus consensus, Assessment assessment) {
    /** What comes next. */
    enum Next {
        /** Something is still open. */
        SETTLE,
        /** It can be signed. */
        SIGN,
        /** The first assessor changed what the colleague signed: both sign again. */
        ASK_AGAIN
    }

    /** Why they cannot say that they do not agree. */
    enum NotDeniable {
        /** Both confirm a condition that sends it back or rejects it: there they agree. */
        UNANIMOUS,
        /** A sheet is not complete, and without a full sheet there is no verdict to disagree on. */
        INCOMPLETE
    }

    Next next() {
        if (consensus.outcome().isEmpty()) {
            return Next.SETTLE;
        }
        boolean first = assessment.lookingAlong().invited().isEmpty();
        return first && assessment.lookingAlong().isChangedSince() ? Next.ASK_AGAIN : Next.SIGN;
    }

    /** Empty when they can. */
    Optional<NotDeniable> notDeniable() {
        Set<Finding.Subject> both = decisive(consensus.first());
        both.retainAll(decisive(consensus.colleague()));
        if (!both.isEmpty()) {
            return Optional.of(NotDeniable.UNANIMOUS);
        }
        return isComplete(consensus.first()) && isComplete(consensus.colleague()) ? Optional.empty()
                : Optional.of(NotDeniable.INCOMPLETE);
    }

    boolean isDenied() {
        return consensus.agreement().denied();
    }

    private boolean isComplete(Reading reading) {
        return Tally.of(consensus.counting(), reading.sheet()).isComplete();
    }

    private static Set<Finding.Subject> decisive(Reading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.isConfirmed(Consequence.RETURN) || finding.isConfirmed(Consequence.REJECT))
                .map(Finding::subject).collect(Collectors.toSet());
    }
}
