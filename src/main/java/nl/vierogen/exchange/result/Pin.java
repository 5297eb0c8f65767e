package nl.vierogen.exchange.result;

import java.math.BigDecimal;
import java.util.Optional;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;

/**
 * A remark at a place in an image.
 *
 * @param slot the image
 * @param x place from the left as a fraction of the width, 0 to 1, at most 4 decimals
 * @param y place from the top as a fraction of the height, 0 to 1, at most 4 decimals
 * @param criterion criterion it is about, or empty
 * @param text what it says, at most 2,000 characters
 */
public record Pin(SlotId slot, BigDecimal x, BigDecimal y, Optional<CriterionId> criterion, String text) {
    private static final int DECIMALS = 4;

    /** @throws IllegalArgumentException naming the member that is out of bounds */
    public Pin {
        x = Bounds.plain(x, 0, 1, DECIMALS, "x");
        y = Bounds.plain(y, 0, 1, DECIMALS, "y");
        Bounds.said(text, Bounds.NOTE, "text");
    }
}
