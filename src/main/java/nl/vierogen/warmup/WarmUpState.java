package nl.vierogen.warmup;

import java.util.List;
import java.util.OptionalInt;
import nl.vierogen.scoring.CriterionId;

/**
 * What the warm-up shows.
 *
 * @param picture which picture, from 0
 * @param title which of how many, in words
 * @param structure what it should show
 * @param rows the criteria
 * @param wording what 0, 1 and 2 of the current criterion are, in that order; empty once the points are compared
 * @param told whether the known points are shown
 * @param next what goes on
 * @param ready whether it can go on
 */
record WarmUpState(int picture, String title, String structure, List<Row> rows, List<String> wording, boolean told,
        String next, boolean ready) {
    WarmUpState {
        rows = List.copyOf(rows);
        wording = List.copyOf(wording);
    }

    /**
     * One criterion.
     *
     * @param own points given, empty while open
     * @param current whether a digit scores it
     * @param alike whether own and known points are the same, once they are shown
     * @param verdict own and known points, in words, or empty
     * @param reason why the known points, or empty
     */
    record Row(CriterionId id, String name, OptionalInt own, boolean current, boolean alike, String verdict,
            String reason) {
    }
}
