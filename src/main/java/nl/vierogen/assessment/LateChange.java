package nl.vierogen.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.Tally;

/**
 * A score changed after everything had been scored once.
 *
 * @param at when, as the laptop's clock claims
 * @param place which score
 * @param before points before, empty when it was open
 * @param after points after, empty when it was cleared
 * @param total total after the change
 * @param distance that total minus the pass mark: negative below it
 */
public record LateChange(Instant at, CriterionPlace place, OptionalInt before, OptionalInt after, BigDecimal total,
        BigDecimal distance) {

    /** All of them, in order; what was undone counts as changed back. */
    public static List<LateChange> of(Terms terms, List<RecordedAct> acts) {
        List<LateChange> changes = new ArrayList<>();
        SheetTrail trail = new SheetTrail();
        boolean completed = false;
        for (RecordedAct recorded : acts) {
            ScoreSheet before = trail.sheet();
            trail.follow(recorded);
            if (completed && !before.equals(trail.sheet())) {
                compare(terms.counting(), recorded.at(), before, trail.sheet(), changes);
            }
            completed |= recorded.act() instanceof Act.FirstCompleted;
        }
        return List.copyOf(changes);
    }

    private static void compare(Counting counting, Instant at, ScoreSheet before, ScoreSheet after,
            List<LateChange> changes) {
        Tally tally = Tally.of(counting, after);
        BigDecimal distance = tally.total().subtract(BigDecimal.valueOf(tally.passMark()));
        for (CriterionPlace place : counting.places()) {
            OptionalInt was = before.points(place.slot(), place.criterion());
            OptionalInt is = after.points(place.slot(), place.criterion());
            if (!was.equals(is)) {
                changes.add(new LateChange(at, place, was, is, tally.total(), distance));
            }
        }
    }
}
