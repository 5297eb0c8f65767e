package nl.vierogen.exchange.result;

import java.util.List;
import java.util.regex.Pattern;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Consequence;

/**
 * A condition of the procedure that seemed breached, and what the assessor made of it.
 *
 * @param condition letter of the condition (procedure 2026, 2.a to 2.n)
 * @param slots images concerned, none when it concerns the whole logbook
 * @param decision what the assessor decided
 * @param consequence what a breach of it means
 * @param note why, or empty; at most 2,000 characters
 */
public record Finding(String condition, List<SlotId> slots, Decision decision, Consequence consequence, String note) {
    private static final Pattern CONDITION = Pattern.compile("[a-n]");

    /** What the assessor made of a finding. */
    public enum Decision {
        CONFIRMED, DISMISSED
    }

    /** @throws IllegalArgumentException naming the member that is out of bounds */
    public Finding {
        slots = List.copyOf(slots);
        Bounds.require(CONDITION.matcher(condition).matches(), "condition");
        Bounds.distinct(slots, "slots");
        Bounds.text(note, Bounds.NOTE, "note");
    }

    boolean isConfirmed(Consequence meaning) {
        return decision == Decision.CONFIRMED && consequence == meaning;
    }
}
