package nl.vierogen.scoring;

import java.util.List;
import java.util.OptionalInt;
import nl.vierogen.logbook.SlotId;

/**
 * How one structure stands against its rule for a structural error, image by image.
 *
 * @param rule the rule
 * @param cells the images that count, in order
 */
public record StructureRow(StructuralErrorRule rule, List<Cell> cells) {
    public StructureRow {
        cells = List.copyOf(cells);
    }

    /**
     * One image.
     *
     * @param slot its slot
     * @param points its points on the rule's criterion, empty while open
     */
    public record Cell(SlotId slot, OptionalInt points) {
    }

    /** The images that count towards the error. */
    public List<SlotId> hits() {
        return cells.stream().filter(cell -> cell.points().isPresent() && cell.points().getAsInt() <= rule.points())
                .map(Cell::slot).toList();
    }

    /** Whether the error is there. */
    public boolean isError() {
        return hits().size() >= rule.times();
    }

    /** Whether one more such image makes the error and an image is still open. */
    public boolean isImminent() {
        return hits().size() == rule.times() - 1 && cells.stream().anyMatch(cell -> cell.points().isEmpty());
    }
}
