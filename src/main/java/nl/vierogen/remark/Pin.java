package nl.vierogen.remark;

import java.math.BigDecimal;
import java.util.Optional;
import nl.vierogen.json.MemberBounds;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;

/**
 * A remark at a place in an image.
 *
 * @param slot the image
 * @param x place from the left as a fraction of the width, as in {@link PinPlace}
 * @param y place from the top as a fraction of the height, as in {@link PinPlace}
 * @param criterion criterion it is about, or empty
 * @param text what it says, at most {@value #LONGEST_TEXT} characters, not blank
 */
public record Pin(SlotId slot, BigDecimal x, BigDecimal y, Optional<CriterionId> criterion, String text) {
    /** Most characters of the text. */
    public static final int LONGEST_TEXT = 2_000;

    /** @throws IllegalArgumentException naming the member that is out of bounds */
    public Pin {
        PinPlace place = new PinPlace(slot, x, y, criterion);
        x = place.x();
        y = place.y();
        MemberBounds.said(text, LONGEST_TEXT, "text");
    }

    /** Where it stands. */
    public PinPlace place() {
        return new PinPlace(slot, x, y, criterion);
    }
}
