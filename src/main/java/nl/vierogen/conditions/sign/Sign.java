package nl.vierogen.conditions.sign;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Consequence;

/**
 * A computed sign that a formal condition may be breached. The assessor confirms or dismisses it.
 *
 * @param id the same each time it is computed for the same logbook: at most 120 of {@code a-z 0-9 / + . -}
 * @param condition letter of the condition (procedure 2026, 2.a to 2.n)
 * @param slots images concerned, in the order of the form; none when it concerns no single image
 * @param consequence what a breach means
 * @param evidence what it rests on; at least one, all of the condition
 */
public record Sign(String id, String condition, List<SlotId> slots, Consequence consequence,
        List<Evidence> evidence) {
    /** Longest id. */
    public static final int LONGEST_ID = 120;

    private static final Pattern ID = Pattern.compile("[a-z0-9/+.-]{1," + LONGEST_ID + "}");

    /** @throws IllegalArgumentException when the id is not one */
    public Sign {
        slots = List.copyOf(slots);
        evidence = List.copyOf(evidence);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("no id of a sign: " + id);
        }
    }

    /** A sign of the condition its evidence speaks to. */
    public static Sign of(String id, List<SlotId> slots, Consequence consequence, Evidence evidence) {
        return new Sign(id, evidence.condition(), slots, consequence, List.of(evidence));
    }

    /** This sign resting on the other's evidence too, with the gravest consequence of both. */
    public Sign and(Sign other) {
        Consequence gravest = consequence.compareTo(other.consequence) >= 0 ? consequence : other.consequence;
        return new Sign(id, condition, slots, gravest,
                Stream.concat(evidence.stream(), other.evidence.stream()).toList());
    }

    /** Whether it is never a breach by itself, because there may be an innocent reason. */
    public boolean isHint() {
        return evidence.stream().allMatch(Evidence::isHint);
    }
}
