package nl.vierogen.practice;

import java.util.Map;
import nl.vierogen.logbook.Logbook;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.practice.image.PictureRequest;

/**
 * A logbook for practice, before its pictures are drawn: the logbook's images, old and new, are listed once they are.
 *
 * @param logbook number, dates, cases and what stands beside them; no images yet. In a retake the old images of a case
 * are of its first examination and the new ones of its last
 * @param pictures what to draw to be assessed, by slot, in the order of the form
 * @param oldPictures what to draw as old images, by slot, of a retake
 */
public record PracticeLogbook(Logbook logbook, Map<SlotId, PictureRequest> pictures,
        Map<SlotId, PictureRequest> oldPictures) {
    /** One without old images. */
    public PracticeLogbook(Logbook logbook, Map<SlotId, PictureRequest> pictures) {
        this(logbook, pictures, Map.of());
    }
}
