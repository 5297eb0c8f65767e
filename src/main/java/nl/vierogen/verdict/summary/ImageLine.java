package nl.vierogen.verdict.summary;

import java.util.List;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.verdict.words.Digit;

/**
 * An image on the summary.
 *
 * @param slot its slot
 * @param name its name
 * @param points points of maximum, in words
 * @param share points as a share of the maximum, 0 to 1
 * @param digits points of each criterion, in the order of the form
 * @param marks what else is to be seen at once
 */
record ImageLine(SlotId slot, String name, String points, double share, List<Digit> digits, List<Mark> marks) {
    ImageLine {
        digits = List.copyOf(digits);
        marks = List.copyOf(marks);
    }

    /** What can be said about an image in a word. */
    enum MarkKind {
        OPEN, DOUBT, RETAKE
    }

    /** A word about an image. */
    record Mark(MarkKind kind, String word) {
    }
}
