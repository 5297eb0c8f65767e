package nl.vierogen.app.tour;

import java.util.List;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.ScoreForm;

/**
 * The images to score, in order.
 *
 * @param form the form
 * @param slots the slots with an image to score
 */
record Sheet(ScoreForm form, List<FormSlot> slots) {
    Sheet {
        slots = List.copyOf(slots);
    }

    /** All images of a built-in form. */
    static Sheet of(String form) {
        ScoreForm known = BuiltInForms.newest(form).orElseThrow().form();
        return new Sheet(known, known.slots());
    }

    static Sheet of(LogbookPackage pack) {
        return new Sheet(pack.form(), pack.form().slots().stream()
                .filter(slot -> pack.logbook().countedSlots().contains(slot.id())).toList());
    }

    static Sheet of(OpenLogbook logbook) {
        return new Sheet(logbook.form(), logbook.form().slots().stream()
                .filter(slot -> logbook.logbook().countedSlots().contains(slot.id())).toList());
    }

    Sheet part(int from, int to) {
        return new Sheet(form, slots.subList(from, to));
    }
}
