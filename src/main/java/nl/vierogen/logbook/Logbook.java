package nl.vierogen.logbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A logbook as handed to an assessor: a pseudonym, its dates, its cases and its images in the order of the form.
 *
 * @param number pseudonym given by the Bureau
 * @param kind part of the register
 * @param round round of assessment
 * @param submittedOn day of definitive submission
 * @param dueOn day by which the Bureau wants the result
 * @param cases cases in order
 * @param images images in order, one a slot
 */
public record Logbook(String number, LogbookKind kind, Round round, LocalDate submittedOn, LocalDate dueOn,
        List<LogbookCase> cases, List<LogbookImage> images) {
    public Logbook {
        cases = List.copyOf(cases);
        images = List.copyOf(images);
    }

    /** The image in the slot. */
    public Optional<LogbookImage> image(SlotId slot) {
        return images.stream().filter(image -> image.slot().equals(slot)).findFirst();
    }

    /** The case with the id. */
    public Optional<LogbookCase> logbookCase(CaseId id) {
        return cases.stream().filter(candidate -> candidate.id().equals(id)).findFirst();
    }
}
