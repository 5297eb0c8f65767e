package nl.vierogen.shell.journey;

import java.util.Optional;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;

/** Where one stands on an assessing screen. Kept while the screen is away or built again. On the JavaFX thread only. */
public final class Standing {
    private Optional<SlotId> slot;
    private Optional<CriterionId> criterion;

    /** Nowhere yet: the screen chooses. */
    public Standing() {
        this(Optional.empty(), Optional.empty());
    }

    /** At an image, and at a criterion of it unless that is left to the screen. */
    public Standing(Optional<SlotId> slot, Optional<CriterionId> criterion) {
        this.slot = slot;
        this.criterion = criterion;
    }

    /** From now on here. */
    public void at(SlotId image, Optional<CriterionId> place) {
        slot = Optional.of(image);
        criterion = place;
    }

    /** The image, empty for the screen's own choice. */
    public Optional<SlotId> slot() {
        return slot;
    }

    /** The criterion, empty for the screen's own choice. */
    public Optional<CriterionId> criterion() {
        return criterion;
    }
}
