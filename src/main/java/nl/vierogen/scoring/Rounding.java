package nl.vierogen.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Which quantity is rounded, half up, before the total is held against the pass percentage (procedure 2026, 4.l). */
public enum Rounding {
    /** The pass mark is rounded to a whole number of points. */
    PASS_MARK_HALF_UP {
        @Override
        int passMark(BigDecimal maximum, int percentage) {
            return maximum.multiply(BigDecimal.valueOf(percentage)).divide(HUNDRED).setScale(0, RoundingMode.HALF_UP)
                    .intValueExact();
        }
    },
    /** The percentage reached is rounded to a whole per cent. */
    PERCENTAGE_HALF_UP {
        @Override
        int passMark(BigDecimal maximum, int percentage) {
            BigDecimal enough = BigDecimal.valueOf(percentage).subtract(HALF);
            return maximum.multiply(enough).divide(HUNDRED).setScale(0, RoundingMode.CEILING).intValueExact();
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

    /** Whether the total reaches the mark; a fractional total is rounded half up first (procedure 2026, 4.l). */
    static boolean reaches(BigDecimal total, int passMark) {
        return total.setScale(0, RoundingMode.HALF_UP).compareTo(BigDecimal.valueOf(passMark)) >= 0;
    }
}
