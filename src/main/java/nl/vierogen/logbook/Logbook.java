package nl.vierogen.logbook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A logbook as handed to an assessor: a pseudonym, its dates, the cases and images to assess in the order of the form,
 * and what stands beside them.
 *
 * @param number pseudonym given by the Bureau
 * @param kind part of the register
 * @param round round of assessment
 * @param submittedOn day of definitive submission
 * @param resubmittedOn day on which a mended logbook was submitted, empty when it never went back
 * @param dueOn day by which the Bureau wants the result
 * @param madeAfter day after which every image must have been made (procedure 2026, 4.c): the day of the first
 * assessment; empty in the first round and when there was none
 * @param cases cases concerned, in order
 * @param images images to assess in order, one a slot; of a retake the new ones
 * @param kept slots not made again, of a retake or second opinion of some of the images
 * @param retake what a retake has beside that; empty in every other round
 */
public record Logbook(String number, LogbookKind kind, Round round, LocalDate submittedOn,
        Optional<LocalDate> resubmittedOn, LocalDate dueOn, Optional<LocalDate> madeAfter, List<LogbookCase> cases,
        List<LogbookImage> images, List<Kept> kept, Optional<Retake> retake) {
    /** @throws IllegalArgumentException when it says another thing than its retake */
    public Logbook {
        cases = List.copyOf(cases);
        images = List.copyOf(images);
        kept = List.copyOf(kept);
        if (retake.isPresent()
                && !(retake.get().kept().equals(kept) && retake.get().firstAssessedOn().equals(madeAfter))) {
            throw new IllegalArgumentException("retake");
        }
    }

    /** A logbook of which everything is assessed and that never went back. */
    public Logbook(String number, LogbookKind kind, Round round, LocalDate submittedOn, LocalDate dueOn,
            List<LogbookCase> cases, List<LogbookImage> images) {
        this(number, kind, round, submittedOn, Optional.empty(), dueOn, Optional.empty(), cases, images, List.of(),
                Optional.empty());
    }

    /** The slots that are assessed and counted, in order. */
    public Set<SlotId> countedSlots() {
        Set<SlotId> slots = new LinkedHashSet<>();
        images.forEach(image -> slots.add(image.slot()));
        return Collections.unmodifiableSet(slots);
    }

    /** The image to assess in the slot. */
    public Optional<LogbookImage> image(SlotId slot) {
        return images.stream().filter(image -> image.slot().equals(slot)).findFirst();
    }

    /** The case with the id. */
    public Optional<LogbookCase> logbookCase(CaseId id) {
        return cases.stream().filter(candidate -> candidate.id().equals(id)).findFirst();
    }
}
