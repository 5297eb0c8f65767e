package nl.vierogen.verdict.summary;

import java.util.Optional;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;

/**
 * A line that leads to its place in the assessment.
 *
 * @param slot the image
 * @param criterion the criterion, empty for the image as a whole
 * @param link what it is called
 * @param text what there is to say about it, or empty
 */
record Line(SlotId slot, Optional<CriterionId> criterion, String link, String text) {
}
