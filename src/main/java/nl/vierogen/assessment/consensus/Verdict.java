package nl.vierogen.assessment.consensus;

import java.util.Collection;
import java.util.Optional;
import nl.vierogen.conditions.Finding;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.Tally;

/**
 * How points and conditions end together. Returned wins over rejected and rejected over points; only a return needs no
 * full sheet, for points and feedback are owed with a rejection (procedure 2026, 3.b, 3.d).
 */
public final class Verdict {
    private Verdict() {
    }

    /** The outcome, empty while a criterion that is needed for it is open. */
    public static Optional<Outcome> of(Tally tally, Collection<Finding> findings) {
        if (isConfirmed(findings, Consequence.RETURN)) {
            return Optional.of(Outcome.RETURNED);
        }
        if (!tally.isComplete()) {
            return Optional.empty();
        }
        return isConfirmed(findings, Consequence.REJECT) ? Optional.of(Outcome.REJECTED) : tally.outcome();
    }

    private static boolean isConfirmed(Collection<Finding> findings, Consequence consequence) {
        return findings.stream().anyMatch(finding -> finding.isConfirmed(consequence));
    }
}
