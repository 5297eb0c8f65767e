package nl.vierogen.assessment.screen.pin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.remark.Pin;
import nl.vierogen.scoring.CriterionId;

/**
 * Where a pin stands, whether or not it says something.
 *
 * @param slot the image
 * @param x from the left as a fraction of the width, 0 to 1
 * @param y from the top as a fraction of the height, 0 to 1
 * @param criterion criterion it is about, or empty
 */
record PinPlace(SlotId slot, BigDecimal x, BigDecimal y, Optional<CriterionId> criterion) {
    static PinPlace of(Pin pin) {
        return new PinPlace(pin.slot(), pin.x(), pin.y(), pin.criterion());
    }

    /** A place to as many decimals as are kept. */
    static PinPlace at(SlotId slot, double x, double y, Optional<CriterionId> criterion) {
        return new PinPlace(slot, fraction(x), fraction(y), criterion);
    }

    /** The pin with this text. */
    Pin with(String text) {
        return new Pin(slot, x, y, criterion, text);
    }

    private static BigDecimal fraction(double share) {
        return BigDecimal.valueOf(share).setScale(Pin.DECIMALS, RoundingMode.HALF_UP);
    }
}
