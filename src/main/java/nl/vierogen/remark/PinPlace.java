package nl.vierogen.remark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.vierogen.json.MemberBounds;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;

/**
 * Where a pin stands, whether or not it says something.
 *
 * @param slot the image
 * @param x from the left as a fraction of the width, 0 to 1, at most {@value #DECIMALS} decimals
 * @param y from the top as a fraction of the height, 0 to 1, at most {@value #DECIMALS} decimals
 * @param criterion criterion it is about, or empty
 */
public record PinPlace(SlotId slot, BigDecimal x, BigDecimal y, Optional<CriterionId> criterion) {
    /** Most decimals of a place. */
    public static final int DECIMALS = 4;

    /** @throws IllegalArgumentException naming the member that is out of bounds */
    public PinPlace {
        x = fraction(x, "x");
        y = fraction(y, "y");
    }

    /** A place to as many decimals as are kept. */
    public static PinPlace at(SlotId slot, double x, double y, Optional<CriterionId> criterion) {
        return new PinPlace(slot, rounded(x), rounded(y), criterion);
    }

    /** The pin with this text. */
    public Pin with(String text) {
        return new Pin(slot, x, y, criterion, text);
    }

    private static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_UP);
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
