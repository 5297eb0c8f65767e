package nl.vierogen.assessment.screen.pin;

import java.math.BigDecimal;
import java.util.Optional;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.remark.Pin;
import nl.vierogen.scoring.CriterionId;

/**
 * A pin whose text is being written.
 *
 * @param id what names it
 * @param slot the image
 * @param x from the left as a fraction of the width
 * @param y from the top as a fraction of the height
 * @param criterion criterion it is about, or empty
 * @param title which pin it is, in words
 * @param saved its text as saved; empty for one that is new
 */
record PinDraft(String id, SlotId slot, BigDecimal x, BigDecimal y, Optional<CriterionId> criterion, String title,
        String saved) {
    static PinDraft of(PinLine line, String title) {
        Pin pin = line.pin();
        return new PinDraft(line.id(), pin.slot(), pin.x(), pin.y(), pin.criterion(), title, pin.text());
    }

    /** Whether it was never saved. */
    boolean isNew() {
        return saved.isEmpty();
    }

    /** The pin with this text. */
    Pin with(String text) {
        return new Pin(slot, x, y, criterion, text);
    }
}
