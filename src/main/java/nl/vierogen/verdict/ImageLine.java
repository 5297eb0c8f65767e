package nl.vierogen.verdict;

import java.util.List;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.ui.Tone;

/**
 * An image on the summary.
 *
 * @param slot its slot
 * @param name its name
 * @param points points of maximum, in words
 * @param share points as a share of the maximum, 0 to 1
 * @param marks what else is to be seen at once
 */
record ImageLine(SlotId slot, String name, String points, double share, List<Mark> marks) {
    ImageLine {
        marks = List.copyOf(marks);
    }

    /** A word about an image. */
    record Mark(Tone tone, String word) {
    }
}
