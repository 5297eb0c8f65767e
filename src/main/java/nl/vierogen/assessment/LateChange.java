package nl.vierogen.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.vierogen.scoring.CriterionPlace;
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
        Assessment before = Assessment.of(terms, List.of());
        boolean completed = false;
        for (int n = 0; n < acts.size(); n++) {
            if (completed) {
                Assessment after = Assessment.of(terms, acts.subList(0, n + 1));
                compare(acts.get(n), before, after, changes);
                before = after;
            } else if (acts.get(n).act() instanceof Act.FirstCompleted) {
                completed = true;
                before = Assessment.of(terms, acts.subList(0, n + 1));
            }
        }
        return List.copyOf(changes);
    }

    private static void compare(RecordedAct act, Assessment before, Assessment after, List<LateChange> changes) {
        if (before.sheet().equals(after.sheet())) {
            return;
        }
        Tally tally = after.tally();
        after.counting().slots().forEach(slot -> after.counting().form().criteria(slot.id()).forEach(criterion -> {
            OptionalInt was = before.sheet().points(slot.id(), criterion.id());
            OptionalInt is = after.sheet().points(slot.id(), criterion.id());
            if (!was.equals(is)) {
                changes.add(new LateChange(act.at(), new CriterionPlace(slot.id(), criterion.id()), was, is,
                        tally.total(), tally.total().subtract(BigDecimal.valueOf(tally.passMark()))));
            }
        }));
    }
}
