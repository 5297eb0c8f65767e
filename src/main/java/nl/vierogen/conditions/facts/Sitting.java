package nl.vierogen.conditions.facts;

import java.util.List;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.SlotId;

/**
 * The assessed images of one examination.
 *
 * @param images at least one, in the order of the form
 */
public record Sitting(List<Made> images) {
    public Sitting {
        images = List.copyOf(images);
    }

    /** The case. */
    public CaseId caseId() {
        return images.getFirst().of().id();
    }

    /** The examination. */
    public Examination examination() {
        return images.getFirst().examination();
    }

    /** Case and number of the examination within it, such as {@code case1.1}. */
    public String place() {
        return images.getFirst().place();
    }

    /** The slots of the images. */
    public List<SlotId> slots() {
        return images.stream().map(Made::slot).toList();
    }
}
