package nl.vierogen.scoring;

import nl.vierogen.logbook.SlotId;

/**
 * A criterion of an image, written {@code case1-hc/plane}.
 *
 * @param slot the image's slot
 * @param criterion the criterion
 */
public record CriterionPlace(SlotId slot, CriterionId criterion) {
    @Override
    public String toString() {
        return slot + "/" + criterion;
    }
}
