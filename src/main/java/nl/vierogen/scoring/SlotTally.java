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
 * @param lost criteria that have fewer points than they could
 */
public record SlotTally(SlotId slot, BigDecimal total, BigDecimal maximum, List<CriterionPlace> open,
        List<CriterionId> lost) {
    public SlotTally {
        open = List.copyOf(open);
        lost = List.copyOf(lost);
    }

    /** Whether every criterion has its points. */
    public boolean isComplete() {
        return open.isEmpty();
    }
}
