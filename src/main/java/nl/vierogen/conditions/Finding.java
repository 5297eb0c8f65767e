package nl.vierogen.conditions;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.vierogen.json.MemberBounds;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Consequence;

/**
 * A condition of the procedure that seemed breached, and what the assessor made of it.
 *
 * @param condition letter of the condition (procedure 2026, 2.a to 2.n)
 * @param slots images concerned, none when it concerns the whole logbook
 * @param decision what the assessor decided
 * @param consequence what a breach of it means
 * @param note why, or empty; at most {@value #LONGEST_NOTE} characters
 */
public record Finding(String condition, List<SlotId> slots, Decision decision, Consequence consequence, String note) {
    /** Most characters of a note. */
    public static final int LONGEST_NOTE = 2_000;

    private static final Pattern CONDITION = Pattern.compile("[a-n]");
    private static final int MOST_SLOTS = 256;

    /** What the assessor made of a finding. */
    public enum Decision {
        CONFIRMED, DISMISSED
    }

    /**
     * What a finding is about, whatever was made of it.
     *
     * @param condition letter of the condition
     * @param slots images concerned
     */
    public record Subject(String condition, List<SlotId> slots) {
    }

    /** @throws IllegalArgumentException naming the member that is out of bounds */
    public Finding {
        slots = List.copyOf(slots);
        MemberBounds.require(CONDITION.matcher(condition).matches(), "condition");
        MemberBounds.require(slots.size() <= MOST_SLOTS && new HashSet<>(slots).size() == slots.size(), "slots");
        MemberBounds.text(note, LONGEST_NOTE, "note");
    }

    /** What it is about. */
    public Subject subject() {
        return new Subject(condition, slots);
    }

    public boolean isConfirmed() {
        return decision == Decision.CONFIRMED;
    }

    /** Findings by what they are about, in order; the last of a subject stands. */
    public static Map<Subject, Finding> bySubject(List<Finding> findings) {
        Map<Subject, Finding> found = new LinkedHashMap<>();
        findings.forEach(finding -> found.put(finding.subject(), finding));
        return found;
    }

    /** Whether it was confirmed and a breach means this. */
    public boolean isConfirmed(Consequence meaning) {
        return isConfirmed() && consequence == meaning;
    }
}
