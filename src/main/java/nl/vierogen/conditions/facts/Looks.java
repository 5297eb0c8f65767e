package nl.vierogen.conditions.facts;

import java.util.Map;
import nl.vierogen.conditions.picture.Likeness;
import nl.vierogen.conditions.picture.Print;
import nl.vierogen.logbook.SlotId;

/**
 * What the images look like, and where they were seen before.
 *
 * @param prints prints of the images assessed
 * @param oldPrints prints of the old images of a retake
 * @param seenElsewhere the slots whose image was seen in another logbook on this machine
 */
public record Looks(Map<SlotId, Print> prints, Map<SlotId, Print> oldPrints, Map<SlotId, Likeness> seenElsewhere) {
    /** Nothing is known of the pictures. */
    public static final Looks UNKNOWN = new Looks(Map.of(), Map.of(), Map.of());

    public Looks {
        prints = Map.copyOf(prints);
        oldPrints = Map.copyOf(oldPrints);
        seenElsewhere = Map.copyOf(seenElsewhere);
    }
}
