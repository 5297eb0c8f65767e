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
    @CsvSource({"71.4, 72, false", "71.49, 72, false", "71.495, 72, false", "71.5, 72, true", "72, 72, true"})
    void aFractionalTotalIsRoundedHalfUpOnce(BigDecimal total, int passMark, boolean reaches) {
        assertThat(Rounding.reaches(total, passMark)).isEqualTo(reaches);
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
