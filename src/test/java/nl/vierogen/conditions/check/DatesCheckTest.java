package nl.vierogen.conditions.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vierogen.conditions.sign.Evidence;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.scoring.Consequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesCheckTest {
    private static final CaseId CASE2 = new CaseId("case2");

    /** Submitted on, first day allowed. */
    @ParameterizedTest
    @CsvSource({"2026-11-02, 2026-08-02", "2026-05-31, 2026-02-28", "2028-05-31, 2028-02-29", "2026-05-28, 2026-02-28",
            "2028-05-29, 2028-02-29", "2027-02-28, 2026-11-28", "2028-02-29, 2027-11-29", "2026-03-01, 2025-12-01",
            "2026-07-31, 2026-04-30", "2026-12-31, 2026-09-30", "2026-11-30, 2026-08-30", "2027-01-01, 2026-10-01"})
    void anImageIsAtMostThreeCalendarMonthsOldWhenSubmitted(LocalDate submitted, LocalDate first) {
        assertThat(Sample.biometrie().submitted(submitted).onEverywhere(first).ids()).isEmpty();
        assertThat(Sample.biometrie().submitted(submitted).onEverywhere(first.plusDays(1)).ids()).isEmpty();
        assertThat(Sample.biometrie().submitted(submitted).onEverywhere(submitted).on("case2", first.minusDays(1))
                .only()).satisfies(sign -> {
                    assertThat(sign.id()).isEqualTo("i/old/case2.1/" + submitted);
                    assertThat(sign.condition()).isEqualTo("i");
                    assertThat(sign.consequence()).isEqualTo(Consequence.REJECT);
                    assertThat(sign.isHint()).isFalse();
                    assertThat(sign.slots()).isEqualTo(Sample.slots("case2-hc", "case2-ac", "case2-fl"));
                    assertThat(sign.evidence().getFirst())
                            .isEqualTo(new Evidence.TooOld(CASE2, first.minusDays(1), submitted, first));
                });
    }

    @Test
    void aReplacedImageCountsFromTheMendedSubmissionAndAKeptOneFromTheFirst() {
        LocalDate examined = LocalDate.of(2026, 8, 10);
        Sample sample = Sample.biometrie().on("case2", examined).submitted("case2-fl", LocalDate.of(2026, 11, 20));
        assertThat(sample.only()).satisfies(sign -> {
            assertThat(sign.id()).isEqualTo("i/old/case2.1/2026-11-20");
            assertThat(sign.slots()).isEqualTo(Sample.slots("case2-fl"));
        });
    }

    @Test
    void aRemadeImageIsMadeStrictlyAfterTheFirstAssessment() {
        LocalDate sealed = LocalDate.of(2026, 10, 1);
        assertThat(retake(sealed, sealed.plusDays(1)).ids()).isEmpty();
        assertThat(retake(sealed, sealed.minusDays(1)).ids()).containsExactly("i/before/case2.1");
        assertThat(retake(sealed, sealed).only()).satisfies(sign -> {
            assertThat(sign.evidence().getFirst()).isEqualTo(new Evidence.MadeBefore(CASE2, sealed, sealed));
            assertThat(sign.consequence()).isEqualTo(Consequence.REJECT);
            assertThat(sign.slots()).isEqualTo(Sample.slots("case2-hc"));
        });
    }

    @Test
    void aRetakeWithoutAFirstAssessmentMayHoldImagesOfAnyDayWithinThreeMonths() {
        assertThat(retake(null, LocalDate.of(2026, 8, 2)).ids()).isEmpty();
        assertThat(retake(null, LocalDate.of(2026, 8, 1)).ids()).containsExactly("i/old/case2.1/2026-11-02");
    }

    @Test
    void imagesThatWereKeptAreNotLookedAtAgain() {
        Sample sample = retake(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 12)).on("case1",
                LocalDate.of(2025, 1, 1));
        assertThat(sample.ids()).isEmpty();
    }

    @Test
    void aDayAfterTheSubmissionOrAfterTodayCannotBeRight() {
        LocalDate submitted = LocalDate.of(2026, 11, 2);
        assertThat(Sample.biometrie().on("case2", submitted).ids()).isEmpty();
        assertThat(Sample.biometrie().on("case2", submitted.plusDays(1)).only()).satisfies(sign -> {
            assertThat(sign.id()).isEqualTo("e/future/case2.1/2026-11-02");
            assertThat(sign.consequence()).isEqualTo(Consequence.RETURN);
            assertThat(sign.evidence().getFirst())
                    .isEqualTo(new Evidence.Future(CASE2, submitted.plusDays(1), submitted));
        });
        LocalDate today = LocalDate.of(2026, 10, 20);
        assertThat(Sample.biometrie().today(today).on("case2", today.plusDays(1)).only().evidence().getFirst())
                .isEqualTo(new Evidence.Future(CASE2, today.plusDays(1), today));
    }

    @Test
    void aMissingDayIsAHintAsItMayStandOnTheImage() {
        Sign sign = Sample.biometrie().on("case2", Optional.empty()).only();
        assertThat(sign.id()).isEqualTo("e/undated/case2.1");
        assertThat(sign.isHint()).isTrue();
        assertThat(sign.evidence().getFirst()).isEqualTo(new Evidence.Undated(CASE2));
    }

    private static Sample retake(LocalDate madeAfter, LocalDate examined) {
        return Sample.biometrie().on("case2", examined).remade(madeAfter,
                List.of(Sample.kept("case1-hc", null, "26w+0d"), Sample.kept("case2-ac", null, "32w+0d"),
                        Sample.kept("case3-hc", null, "32w+1d"), Sample.kept("case4-hc", null, "37w+0d")),
                "case2-hc");
    }
}
