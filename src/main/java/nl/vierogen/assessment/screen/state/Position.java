package nl.vierogen.assessment.screen.state;

import java.util.Optional;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.CriterionPlace;

/**
 * Where the assessor is.
 *
 * @param slot the image shown
 * @param criterion the criterion a digit would score; none once the last was scored
 */
public record Position(SlotId slot, Optional<CriterionId> criterion) {
    /** The criterion of the image, when there is a current one. */
    public Optional<CriterionPlace> place() {
        return criterion.map(id -> new CriterionPlace(slot, id));
    }
}
