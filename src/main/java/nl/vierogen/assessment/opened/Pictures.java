package nl.vierogen.assessment.opened;

import java.util.Optional;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;

/** The JPEGs of an open logbook, in memory only. */
@FunctionalInterface
public interface Pictures {
    /** The JPEG to assess in the slot, as the Bureau signed it. */
    byte[] jpeg(SlotId slot) throws Refusal;

    /** The first JPEG of a slot that was made again; no other round than a retake has any. */
    default Optional<byte[]> old(SlotId slot) throws Refusal {
        return Optional.empty();
    }
}
