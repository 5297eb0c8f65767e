package nl.vierogen.assessment.screen.overview;

import java.util.List;

/**
 * The line of totals.
 *
 * @param total points so far and those that can be reached
 * @param passMark the points that pass, in words
 * @param passMarkShort the same for a narrow line
 * @param open how many criteria are open, in words
 * @param complete whether none is
 * @param doubts how many are in doubt, in words, or empty
 * @param criterion the criterion that decides on a structural error, or empty when the form has none
 * @param rows each structure with its points on that criterion
 * @param alarm the worst of the rows
 * @param warning what is coming or there, in words, or empty
 */
record TotalsState(String total, String passMark, String passMarkShort, String open, boolean complete, String doubts,
        String criterion,
        List<Row> rows, Alarm alarm, String warning) {
    TotalsState {
        rows = List.copyOf(rows);
    }

    /** How near a structural error is. */
    enum Alarm {
        NONE, IMMINENT, ERROR
    }

    /** A structure, image by image. */
    record Row(String id, String name, List<Cell> cells, Alarm alarm, String said) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /** The points of an image as text, and whether they count towards the error. */
    record Cell(String points, boolean hit) {
    }
}
