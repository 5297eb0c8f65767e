package nl.vierogen.scoring;

import java.math.BigDecimal;
import java.util.List;
import nl.vierogen.logbook.SlotId;

/**
 * One image counted.
 *
 * @param slot its slot
 * @param total points so far
 * @param maximum points that can be reached
 * @param open criteria not scored yet
 */
public record SlotTally(SlotId slot, BigDecimal total, BigDecimal maximum, List<CriterionPlace> open) {
    public SlotTally {
        open = List.copyOf(open);
    }

    /** Whether every criterion has its points. */
    public boolean isComplete() {
        return open.isEmpty();
    }
}
