package nl.vierogen.assessment.opened;

import java.util.Map;
import java.util.Optional;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;

/** The points an image had in a logbook that came back mended, when the image is the same byte for byte. */
@FunctionalInterface
public interface PreviousPoints {
    /** There is no earlier logbook. */
    PreviousPoints NONE = _ -> Optional.empty();

    /** Points by criterion; empty for an image that changed or was never scored. */
    Optional<Map<CriterionId, Integer>> of(SlotId slot);
}
