package nl.vierogen.verdict.replay;

import java.util.List;
import nl.vierogen.logbook.SlotId;

/**
 * The assessment just after one event.
 *
 * @param at which event, from 0
 * @param number which of how many, in words
 * @param time when, as the laptop's clock claimed
 * @param sentence what was done
 * @param slot the image it was about, or the one before
 * @param image what that image is called
 * @param hidden whether the image is no longer shown to anyone
 * @param points points of the image
 * @param rows its criteria
 * @param remarks doubt, retake and comment on it, in words
 * @param total total of the logbook, with the pass mark
 * @param open how many criteria were open, in words
 */
record Moment(int at, String number, String time, String sentence, SlotId slot, String image, boolean hidden,
        String points, List<Row> rows, List<String> remarks, String total, String open) {
    Moment {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /**
     * One criterion.
     *
     * @param name what it is called
     * @param points its points, or that it was open
     * @param touched whether this event was about it
     */
    record Row(String name, String points, boolean touched) {
    }

    /** How the screen reader says it. */
    String said() {
        return String.join(". ", number, time, sentence, total);
    }
}
