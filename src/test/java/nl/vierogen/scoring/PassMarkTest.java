package nl.vierogen.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassMarkTest {
    // procedure 2026, 4.l; 291 -> 218 is the published mark of the audit that the structural error comes from
    @ParameterizedTest
    @CsvSource({"96, 72", "52, 39", "8, 6", "10, 8", "12, 9", "6, 5", "14, 11", "22, 17", "7, 5", "3, 2", "291, 218"})
    void thePassMarkIsThreeQuartersOfTheMaximumRoundedHalfUp(BigDecimal maximum, int passMark) {
        assertThat(Rounding.PASS_MARK_HALF_UP.passMark(maximum, 75)).isEqualTo(passMark);
    }

    @ParameterizedTest
    @CsvSource({"71.4, 96, false", "71.49, 96, false", "71.495, 96, false", "71.5, 96, true", "72, 96, true"})
    void aFractionalTotalIsRoundedHalfUpOnce(BigDecimal total, BigDecimal maximum, boolean reaches) {
        assertThat(Rounding.PASS_MARK_HALF_UP.reaches(total, maximum, 75)).isEqualTo(reaches);
    }

    @ParameterizedTest
    @CsvSource({"5.5, 7.5, false", "5.58, 7.5, false", "5.5875, 7.5, true", "217, 291, true", "216, 291, false"})
    void theOtherReadingRoundsTheExactPercentageOnce(BigDecimal total, BigDecimal maximum, boolean reaches) {
        assertThat(Rounding.PERCENTAGE_HALF_UP.reaches(total, maximum, 75)).isEqualTo(reaches);
    }

    @ParameterizedTest
    @CsvSource({"5.99, 4", "6, 5", "5.9934, 4", "291, 218"})
    void aFractionalMaximumIsRoundedOnceToo(BigDecimal maximum, int passMark) {
        assertThat(Rounding.PASS_MARK_HALF_UP.passMark(maximum, 75)).isEqualTo(passMark);
    }

    @ParameterizedTest
    @CsvSource({"291, 217", "96, 72", "8, 6", "102, 76"})
    void theOtherReadingRoundsThePercentageReached(BigDecimal maximum, int passMark) {
        assertThat(Rounding.PERCENTAGE_HALF_UP.passMark(maximum, 75)).isEqualTo(passMark);
    }
}
