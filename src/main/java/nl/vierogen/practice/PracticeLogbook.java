package nl.vierogen.practice;

import java.util.Map;
import nl.vierogen.logbook.Logbook;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.practice.image.PictureRequest;

/**
 * A logbook for practice, before its pictures are drawn: the logbook's images are listed once they are.
 *
 * @param logbook number, dates and cases; no images yet
 * @param pictures what to draw, by slot, in the order of the form
 */
public record PracticeLogbook(Logbook logbook, Map<SlotId, PictureRequest> pictures) {
}
