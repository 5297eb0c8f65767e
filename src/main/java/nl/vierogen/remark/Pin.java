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
 * @param x place from the left as a fraction of the width, 0 to 1, at most 4 decimals
 * @param y place from the top as a fraction of the height, 0 to 1, at most 4 decimals
 * @param criterion criterion it is about, or empty
 * @param text what it says, at most {@value #LONGEST_TEXT} characters, not blank
 */
public record Pin(SlotId slot, BigDecimal x, BigDecimal y, Optional<CriterionId> criterion, String text) {
    /** Most characters of the text. */
    public static final int LONGEST_TEXT = 2_000;
    /** Most decimals of a place. */
    public static final int DECIMALS = 4;

    /** @throws IllegalArgumentException naming the member that is out of bounds */
    public Pin {
        x = fraction(x, "x");
        y = fraction(y, "y");
        MemberBounds.said(text, LONGEST_TEXT, "text");
    }

    // no exponent and no zeros at the end: one number has one way to be written
    private static BigDecimal fraction(BigDecimal number, String member) {
        MemberBounds.require(Math.abs((long) number.scale()) <= 64, member);
        BigDecimal stripped = number.stripTrailingZeros();
        BigDecimal plain = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        MemberBounds.require(plain.scale() <= DECIMALS && plain.signum() >= 0 && plain.compareTo(BigDecimal.ONE) <= 0,
                member);
        return plain;
    }
}
