package nl.vierogen.conditions.facts;

import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.SlotId;

/**
 * An assessed image with the examination it was made in.
 *
 * @param image the image
 * @param of its case
 * @param examination its examination, one of the case
 */
public record Made(LogbookImage image, LogbookCase of, Examination examination) {
    /** Its slot. */
    public SlotId slot() {
        return image.slot();
    }

    /** Case and number of the examination within it, such as {@code case1.1}; in lower case, as examination ids may not be. */
    public String place() {
        return of.id() + "." + (of.examinations().indexOf(examination) + 1);
    }
}
