package nl.vierogen.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Which quantity is rounded, half up, before the total is held against the pass percentage (procedure 2026, 4.l). */
public enum Rounding {
    /** The pass mark is rounded to a whole number of points, and so is a fractional total. */
    PASS_MARK_HALF_UP {
        @Override
        int passMark(BigDecimal maximum, int percentage) {
            return maximum.multiply(BigDecimal.valueOf(percentage)).divide(HUNDRED).setScale(0, RoundingMode.HALF_UP)
                    .intValueExact();
        }

        @Override
        boolean reaches(BigDecimal total, BigDecimal maximum, int percentage) {
            BigDecimal mark = BigDecimal.valueOf(passMark(maximum, percentage));
            return total.setScale(0, RoundingMode.HALF_UP).compareTo(mark) >= 0;
        }
    },
    /** The percentage reached is rounded to a whole per cent. */
    PERCENTAGE_HALF_UP {
        @Override
        int passMark(BigDecimal maximum, int percentage) {
            return enough(maximum, percentage).setScale(0, RoundingMode.CEILING).intValueExact();
        }

        @Override
        boolean reaches(BigDecimal total, BigDecimal maximum, int percentage) {
            return total.compareTo(enough(maximum, percentage)) >= 0;
        }
    };

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * The lowest whole number of points that passes.
     *
     * @param maximum points that can be reached, not negative
     * @param percentage pass percentage, 1 to 100
     */
    abstract int passMark(BigDecimal maximum, int percentage);

    /** Whether the total, which may be fractional, passes: exact arithmetic, one rounding. */
    abstract boolean reaches(BigDecimal total, BigDecimal maximum, int percentage);

    // the least total of which the percentage still rounds up
    private static BigDecimal enough(BigDecimal maximum, int percentage) {
        return maximum.multiply(BigDecimal.valueOf(percentage).subtract(HALF)).divide(HUNDRED);
    }
}
