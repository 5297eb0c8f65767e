package nl.vierogen.assessment.retake;

import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.procedure.Procedure;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vierogen.assessment.act.RetakeMark;
import nl.vierogen.conditions.Finding;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.SlotTally;
import nl.vierogen.scoring.StructureRow;
import nl.vierogen.scoring.Tally;

/**
 * Which images must be made again: always those of a structure with a structural error, at least one in all, and those
 * below their own pass percentage or touched by a rejecting condition as a proposal (procedure 2026, 3.e, 4.g).
 *
 * @param counting what counts
 * @param tally the points
 * @param findings the conditions
 */
public record RetakeMarks(Counting counting, Tally tally, Collection<Finding> findings) {
    /** The reason of an image that is marked because of a structural error. */
    public static final String STRUCTURAL = "structural";

    private static final String OTHER = "other";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String ONE_CASE = "f";
    private static final String BY_HERSELF = "h";

    /** Whether images are marked at all with this outcome in this round. */
    public static boolean areAsked(Round round, Outcome outcome) {
        return round == Round.FIRST && (outcome == Outcome.INSUFFICIENT || outcome == Outcome.REJECTED);
    }

    /** Images whose mark cannot be taken away: else one image of four made again could hide a structural error. */
    public Set<SlotId> locked() {
        Set<SlotId> locked = new LinkedHashSet<>();
        tally.structuralErrors().stream().flatMap(row -> row.cells().stream()).map(StructureRow.Cell::slot)
                .forEach(locked::add);
        return locked;
    }

    /** Images that the points or the conditions ask to be made again. */
    public Set<SlotId> proposed() {
        Set<SlotId> proposed = locked();
        BigDecimal percentage = BigDecimal.valueOf(counting.form().passPercentage());
        tally.slots().stream().filter(slot -> slot.isComplete()
                && slot.total().multiply(HUNDRED).compareTo(slot.maximum().multiply(percentage)) < 0)
                .map(SlotTally::slot).forEach(proposed::add);
        findings.stream().filter(finding -> finding.isConfirmed(Consequence.REJECT))
                .forEach(finding -> proposed.addAll(concerned(finding)));
        return inOrder(proposed);
    }

    private Collection<SlotId> concerned(Finding finding) {
        return switch (finding.condition()) {
            case BY_HERSELF -> counting.slotIds();
            case ONE_CASE -> counting.slots().stream()
                    .filter(slot -> finding.slots().isEmpty() || isOfCase(slot, finding)).map(FormSlot::id).toList();
            default -> finding.slots().isEmpty() ? counting.slotIds() : finding.slots();
        };
    }

    private boolean isOfCase(FormSlot slot, Finding finding) {
        return finding.slots().stream().map(counting.form()::slot).flatMap(Optional::stream)
                .anyMatch(other -> other.caseId().equals(slot.caseId()));
    }

    /**
     * The marks of the result: those chosen and those that cannot be left out; the proposal when nothing was chosen.
     *
     * @param chosen the assessor's own
     * @param procedure its list of reasons
     */
    public Map<SlotId, RetakeMark> effective(Map<SlotId, RetakeMark> chosen,
            Procedure procedure) {
        Set<SlotId> locked = locked();
        Set<SlotId> marked = new LinkedHashSet<>(chosen.keySet());
        // marked for a structural error that two together found not to be there
        marked.removeIf(slot -> !locked.contains(slot) && isStructuralOnly(chosen.get(slot)));
        marked.addAll(marked.isEmpty() ? proposed() : locked);
        Map<SlotId, RetakeMark> marks = new LinkedHashMap<>();
        for (SlotId slot : inOrder(marked)) {
            RetakeMark mark = chosen.get(slot);
            boolean says = mark != null && (!mark.reasons().isEmpty() || !mark.note().isBlank());
            if (mark != null && says && (locked.contains(slot) || !isStructuralOnly(mark))) {
                marks.put(slot, mark);
            } else {
                marks.put(slot, mark(slot, procedure));
            }
        }
        return marks;
    }

    private static boolean isStructuralOnly(RetakeMark mark) {
        return mark.reasons().equals(List.of(STRUCTURAL)) && mark.note().isBlank();
    }

    /** The mark of an image that nobody chose: for the structural error, or for the criteria that lost points. */
    public RetakeMark mark(SlotId slot, Procedure procedure) {
        if (locked().contains(slot)) {
            return new RetakeMark(List.of(STRUCTURAL), "");
        }
        List<String> lost = counting.form().criteria(slot).stream().map(Criterion::id)
                .filter(criterion -> tally.lost(slot, criterion)).map(CriterionId::value)
                .filter(id -> procedure.retakeReason(id).isPresent()).toList();
        return new RetakeMark(lost.isEmpty() ? List.of(OTHER) : lost, "");
    }

    private Set<SlotId> inOrder(Set<SlotId> slots) {
        Set<SlotId> ordered = new LinkedHashSet<>();
        counting.slotIds().stream().filter(slots::contains).forEach(ordered::add);
        return ordered;
    }
}
