package nl.vierogen.review.seat;

import java.util.Optional;
import java.util.function.BiConsumer;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;

/**
 * What the lock screen leads to.
 *
 * @param goTo back to the assessing screen, at an image and perhaps a criterion
 * @param locked on to the comparison
 * @param declined away, for she does not look along
 */
public record LockActions(BiConsumer<SlotId, Optional<CriterionId>> goTo, Runnable locked, Runnable declined) {
}
