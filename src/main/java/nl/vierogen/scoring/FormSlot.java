package nl.vierogen.scoring;

import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.SlotId;

/**
 * A place for an image on the form.
 *
 * @param id id, unique within the form
 * @param caseId case it belongs to
 * @param structure structure it shows
 * @param name what it is called on the screen
 */
public record FormSlot(SlotId id, CaseId caseId, StructureId structure, LocalizedText name) {
}
