package nl.vierogen.exchange.result.payload;

import java.util.List;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.StructureId;
import nl.vierogen.scoring.StructureRow;

/**
 * A structural error.
 *
 * @param structure the structure
 * @param slots the images that make the error, in the order of the form
 */
public record StructuralError(StructureId structure, List<SlotId> slots) {
    public StructuralError {
        slots = List.copyOf(slots);
        Bounds.distinct(slots, "slots");
    }

    static StructuralError of(StructureRow row) {
        return new StructuralError(row.rule().structure(), row.hits());
    }
}
