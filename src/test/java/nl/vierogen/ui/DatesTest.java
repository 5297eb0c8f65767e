package nl.vierogen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import nl.vierogen.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-20T23:30:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final Dates DUTCH = new Dates(Texts.in(Locale.of("nl")), NOW);
    private static final Dates ENGLISH = new Dates(Texts.in(Locale.ENGLISH), NOW);

    @ParameterizedTest
    @CsvSource({"2026-12-03, nog 12 dagen", "2026-11-22, nog 1 dag", "2026-11-21, vandaag",
            "2026-11-20, 1 dag te laat", "2026-11-19, 2 dagen te laat"})
    void daysLeftAreCountedFromTheLocalDay(LocalDate due, String left) {
        assertThat(DUTCH.left(due)).isEqualTo(left);
    }

    @Test
    void datesAreDutchAndNameTheYearOnlyWhenItIsAnother() {
        assertThat(DUTCH.brief(LocalDate.of(2026, 12, 3))).isEqualTo("3 dec");
        assertThat(DUTCH.brief(LocalDate.of(2026, 3, 1))).isEqualTo("1 maart");
        assertThat(DUTCH.brief(LocalDate.of(2027, 3, 1))).isEqualTo("1 maart 2027");
        assertThat(DUTCH.brief(LocalDate.of(2027, 1, 5))).isEqualTo("5 jan 2027");
    }

    @Test
    void numbersHaveADutchCommaAndNoEmptyDecimals() {
        assertThat(DUTCH.number(new BigDecimal("1.50"))).isEqualTo("1,5");
        assertThat(DUTCH.number(new BigDecimal("72.0"))).isEqualTo("72");
        assertThat(DUTCH.percentage(new BigDecimal("75"))).isEqualTo("75,0 %");
    }

    @Test
    void englishIsEnglishWhateverTheMachineSpeaks() {
        assertThat(ENGLISH.left(LocalDate.of(2026, 11, 19))).isEqualTo("2 days late");
        assertThat(ENGLISH.number(new BigDecimal("1.5"))).isEqualTo("1.5");
    }

    @Test
    void aMomentIsToTheSecond() {
        assertThat(DUTCH.moment(Instant.parse("2026-03-01T20:04:12Z"))).isEqualTo("1 maart 2026 om 21:04:12");
    }
}
