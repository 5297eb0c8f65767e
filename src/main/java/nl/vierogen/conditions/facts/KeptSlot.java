package nl.vierogen.conditions.facts;

import java.util.Optional;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.Route;
import nl.vierogen.logbook.SlotId;

/**
 * A slot that was not made again, for the composition of the logbook as it stands.
 *
 * @param slot the slot
 * @param route route of its image, empty when not given or not asked
 * @param age gestational age of its image, empty when not given
 */
public record KeptSlot(SlotId slot, Optional<Route> route, Optional<GestationalAge> age) {
}
