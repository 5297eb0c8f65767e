package nl.vierogen.assessment.screen.compare;

import java.util.List;
import java.util.Optional;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;

/**
 * What is compared now.
 *
 * @param how what stands beside the image
 * @param slot the image that is scored
 * @param cases the images of the same structure, this one among them; more than one only for {@link Comparing#CASES}
 * @param criterion whose example is shown; only for {@link Comparing#EXAMPLE}
 */
record BesideState(Comparing how, SlotId slot, List<SlotId> cases, Optional<CriterionId> criterion) {
    BesideState {
        cases = List.copyOf(cases);
    }

    boolean isAlone() {
        return how == Comparing.ALONE;
    }
}
