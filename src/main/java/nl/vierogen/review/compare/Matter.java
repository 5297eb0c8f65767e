package nl.vierogen.review.compare;

import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.conditions.Finding;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.CriterionPlace;

/** What two assessors talk about: a score or a condition. */
sealed interface Matter {
    /** The image it is about, empty when it is about the whole logbook. */
    Optional<SlotId> slot();

    /**
     * The act that settles it.
     *
     * @param digit the points, or 1 for a confirmed condition and 0 for a dismissed one
     * @param reason why
     */
    Act settled(int digit, String reason);

    /** A score. */
    record Score(CriterionPlace place) implements Matter {
        @Override
        public Optional<SlotId> slot() {
            return Optional.of(place.slot());
        }

        @Override
        public Act settled(int digit, String reason) {
            return new ReviewAct.Settled(new Change(place.slot(), place.criterion(), digit, reason));
        }
    }

    /**
     * A condition.
     *
     * @param subject what it is about
     * @param consequence what a breach means
     */
    record Condition(Finding.Subject subject, Consequence consequence) implements Matter {
        @Override
        public Optional<SlotId> slot() {
            List<SlotId> slots = subject.slots();
            return slots.isEmpty() ? Optional.empty() : Optional.of(slots.getFirst());
        }

        @Override
        public Act settled(int digit, String reason) {
            Finding.Decision decision = digit == 1 ? Finding.Decision.CONFIRMED : Finding.Decision.DISMISSED;
            return new ReviewAct.FindingSettled(
                    new Finding(subject.condition(), subject.slots(), decision, consequence, reason));
        }
    }

    /** What an act settled; empty for any other act. */
    static Optional<Matter> of(Act act) {
        return switch (act) {
            case ReviewAct.Settled(Change change) -> Optional.of(new Score(change.place()));
            case ReviewAct.FindingSettled(Finding finding) ->
                Optional.of(new Condition(finding.subject(), finding.consequence()));
            default -> Optional.empty();
        };
    }
}
