package nl.vierogen.assessment;

import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;

/** The JPEGs of an open logbook, in memory only. */
@FunctionalInterface
public interface Pictures {
    /** The JPEG of the slot, as the Bureau signed it. */
    byte[] jpeg(SlotId slot) throws Refusal;
}
