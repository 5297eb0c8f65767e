package nl.vierogen.scoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.vierogen.logbook.SlotId;

/**
 * Which slots of a form count in a round.
 *
 * @param form the form
 * @param slots the slots that count, in the order of the form
 */
public record Counting(ScoreForm form, List<FormSlot> slots) {
    public Counting {
        slots = List.copyOf(slots);
    }

    /** The whole logbook counts. */
    public static Counting whole(ScoreForm form) {
        return new Counting(form, form.slots());
    }

    /**
     * Only these slots count, as in a retake of the marked images (procedure 2026, 4.l).
     *
     * @throws IllegalArgumentException when a slot is not on the form or none is given
     */
    public static Counting only(ScoreForm form, Set<SlotId> slots) {
        if (slots.isEmpty() || !form.slotIds().containsAll(slots)) {
            throw new IllegalArgumentException("counted");
        }
        return new Counting(form, form.slots().stream().filter(slot -> slots.contains(slot.id())).toList());
    }

    /** Whether all of the form counts: a first logbook, or a retake of everything (procedure 2026, 4.g). */
    public boolean isWhole() {
        return slots.size() == form.slots().size();
    }

    /** Every criterion that counts, in the order of the form. */
    public List<CriterionPlace> places() {
        return slots.stream().flatMap(slot -> form.criteria(slot.id()).stream()
                .map(criterion -> new CriterionPlace(slot.id(), criterion.id()))).toList();
    }

    /** Ids of the slots that count, in the order of the form. */
    public Set<SlotId> slotIds() {
        Set<SlotId> ids = new LinkedHashSet<>();
        slots.forEach(slot -> ids.add(slot.id()));
        return ids;
    }
}
