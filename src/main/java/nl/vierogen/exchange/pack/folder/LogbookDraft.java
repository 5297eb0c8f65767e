package nl.vierogen.exchange.pack.folder;

import java.time.LocalDate;
import java.util.List;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.SlotId;

/**
 * A whole logbook ready to be packed, its images as they were handed in.
 *
 * @param round FIRST, or RETAKE when there was no first logbook
 * @param number pseudonym
 * @param submittedOn day of definitive submission
 * @param dueOn day by which the Bureau wants the result
 * @param form score form, which also says the kind
 * @param cases cases in the order of the form
 * @param images images in the order of the form, one a slot
 */
public record LogbookDraft(Round round, String number, LocalDate submittedOn, LocalDate dueOn, FormFile form,
        List<LogbookCase> cases, List<DraftImage> images) {
    public LogbookDraft {
        cases = List.copyOf(cases);
        images = List.copyOf(images);
    }

    /**
     * An image as it was handed in.
     *
     * @param slot its place
     * @param examination id of its examination
     * @param name what the Bureau knows it by, such as the name of its file
     * @param jpeg its bytes, not stripped yet
     */
    public record DraftImage(SlotId slot, String examination, String name, byte[] jpeg) {
    }
}
