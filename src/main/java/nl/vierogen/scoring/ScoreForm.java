package nl.vierogen.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.SlotId;

/**
 * A score form: data, never code. Consistent by construction.
 *
 * @param formatVersion version of the file format, 1
 * @param id id of the form, such as {@code biometrie}
 * @param version version of this form, from 1
 * @param kind logbooks it is for
 * @param title what it is called
 * @param about where it comes from
 * @param passPercentage share of the maximum that passes, 1 to 100
 * @param rounding how that is rounded
 * @param structures structures in order
 * @param slots places for images, in the order of the logbook
 * @param structuralErrors when the images of a structure fail together
 * @param composition what the cases must be together
 * @param examples pictures that explain the points, by structure, criterion and points
 */
public record ScoreForm(int formatVersion, String id, int version, LogbookKind kind, LocalizedText title,
        LocalizedText about, int passPercentage, Rounding rounding, List<Structure> structures, List<FormSlot> slots,
        List<StructuralErrorRule> structuralErrors, List<CompositionRule> composition, List<Example> examples) {

    /**
     * A picture that explains what points mean.
     *
     * @param structure structure shown
     * @param criterion criterion explained
     * @param points points it would get, 0 to 2
     * @param picture name of the picture among those the program ships
     */
    public record Example(StructureId structure, CriterionId criterion, int points, String picture) {
    }

    /** @throws IllegalArgumentException naming the place in the form that contradicts another */
    public ScoreForm {
        structures = List.copyOf(structures);
        slots = List.copyOf(slots);
        structuralErrors = List.copyOf(structuralErrors);
        composition = List.copyOf(composition);
        examples = List.copyOf(examples);
        FormConsistency.check(id, version, passPercentage, structures, slots, structuralErrors, composition, examples);
    }

    /** The slot with the id. */
    public Optional<FormSlot> slot(SlotId slotId) {
        return slots.stream().filter(slot -> slot.id().equals(slotId)).findFirst();
    }

    /** The structure with the id. */
    public Optional<Structure> structure(StructureId structureId) {
        return structures.stream().filter(structure -> structure.id().equals(structureId)).findFirst();
    }

    /** The criteria of a slot, in order; none for a slot that is not on the form. */
    public List<Criterion> criteria(SlotId slotId) {
        return slot(slotId).flatMap(slot -> structure(slot.structure())).map(Structure::criteria).orElse(List.of());
    }

    /** The slots of a structure, in order. */
    public List<FormSlot> slotsOf(StructureId structureId) {
        return slots.stream().filter(slot -> slot.structure().equals(structureId)).toList();
    }

    /** All slots. */
    public Set<SlotId> slotIds() {
        Set<SlotId> ids = new HashSet<>();
        slots.forEach(slot -> ids.add(slot.id()));
        return ids;
    }
}
