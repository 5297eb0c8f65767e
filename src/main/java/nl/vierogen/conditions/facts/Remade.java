package nl.vierogen.conditions.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vierogen.logbook.SlotId;

/**
 * What a retake, or the second opinion on one, adds.
 *
 * @param slots the slots that were made again, which are those assessed
 * @param madeAfter day after which they had to be made, exclusive; empty when there was no first assessment
 * @param kept what is known of the slots not made again
 */
public record Remade(Set<SlotId> slots, Optional<LocalDate> madeAfter, List<KeptSlot> kept) {
    public Remade {
        slots = Set.copyOf(slots);
        kept = List.copyOf(kept);
    }
}
