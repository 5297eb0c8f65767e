package nl.vierogen.conditions.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vierogen.conditions.facts.KeptSlot;
import nl.vierogen.conditions.sign.CaseData;
import nl.vierogen.conditions.sign.Evidence;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.Route;
import nl.vierogen.scoring.Consequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionCheckTest {
    private static final LocalDate SEALED = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @CsvSource({"10w+0d, true", "10w+1d, true", "9w+6d, false", "12w+5d, true", "12w+6d, true", "13w+0d, false"})
    void aTransabdominalCrlLiesFromTenWeeksToTwelveWeeksAndSixDays(String age, boolean within) {
        List<String> ids = Sample.termijn().age("crl2", age).ids();
        assertThat(ids.isEmpty()).isEqualTo(within);
        assertThat(ids.contains("n/transabdominal/outside/crl2")).isNotEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({"8w+4d, true", "8w+5d, true", "8w+3d, false", "8w+6d, true", "9w+0d, true", "9w+1d, true",
            "12w+5d, true", "12w+6d, true", "13w+0d, false"})
    void aTransvaginalCrlLiesFromEightWeeksAndFourDaysToTwelveWeeksAndSixDays(String age, boolean within) {
        List<String> ids = Sample.termijn().age("crl4", age).ids();
        assertThat(ids.isEmpty()).isEqualTo(within);
        assertThat(ids.contains("n/transvaginal/outside/crl4")).isNotEqualTo(within);
        assertThat(ids.contains("n/transvaginal/few")).isNotEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({"9w+6d, false", "10w+0d, true", "10w+1d, true"})
    void atLeastTwoCrlsAreAtTenWeeksOrLater(String second, boolean enough) {
        Sample sample = Sample.termijn().age("crl1", "11w+0d").age("crl2", second).age("crl3", "9w+0d")
                .age("crl4", "9w+0d");
        List.of("crl1", "crl2", "crl3", "crl4").forEach(crl -> sample.route(crl, Route.TV));
        assertThat(sample.ids().isEmpty()).isEqualTo(enough);
        if (!enough) {
            assertThat(sample.ids()).containsExactly("n/above-ten-weeks/few");
        }
    }

    @Test
    void fourTransabdominalCrlsAreOneTooManyAndLeaveNoTransvaginalOne() {
        Sample sample = Sample.termijn().route("crl4", Route.TA).age("crl4", "11w+0d");
        assertThat(sample.ids()).containsExactly("n/transabdominal/many", "n/transvaginal/few");
        assertThat(sample.signs()).extracting(Sign::consequence).containsOnly(Consequence.RETURN);
        assertThat(sample.signs().getFirst().evidence().getFirst())
                .isInstanceOfSatisfying(Evidence.TooMany.class, many -> {
                    assertThat(many.counted()).isEqualTo(4);
                    assertThat(many.atMost()).isEqualTo(3);
                    assertThat(many.cases()).contains(new CaseData(new CaseId("crl4"),
                            List.of(new CaseData.Examined(Optional.of(Route.TA),
                                    Optional.of(new GestationalAge(11, 0))))));
                });
    }

    /** Age of the second case, of which the first is early and the others are late; whether it counts as early. */
    @ParameterizedTest
    @CsvSource({"25w+6d, false", "26w+0d, true", "26w+1d, true", "31w+6d, true", "32w+0d, true", "32w+1d, false"})
    void anEarlyCaseLiesFromTwentySixToThirtyTwoWeeks(String age, boolean early) {
        assertThat(Sample.biometrie().age("case2", age).ids().contains("n/early-cases/few")).isNotEqualTo(early);
    }

    /** Age of the fourth case, of which the first two are early and the third is late; whether it counts as late. */
    @ParameterizedTest
    @CsvSource({"32w+0d, false", "32w+1d, true", "32w+2d, true", "36w+6d, true", "37w+0d, true", "37w+1d, false"})
    void aLateCaseLiesFromThirtyTwoWeeksAndADayToThirtySevenWeeks(String age, boolean late) {
        assertThat(Sample.biometrie().age("case4", age).ids().contains("n/late-cases/few")).isNotEqualTo(late);
    }

    @Test
    void aThirdEarlyCaseIsTooMany() {
        assertThat(Sample.biometrie().age("case3", "32w+0d").ids()).containsExactly("n/early-cases/many",
                "n/late-cases/few");
    }

    @Test
    void anUnknownAgeIsNeverABreachButLeavesTheRuleOpen() {
        assertThat(Sample.termijn().age("crl4", Optional.empty()).ids()).containsExactly("g/age/crl4.1");
    }

    @Test
    void whatIsShortWhateverTheUnknownAgeIsABreach() {
        assertThat(Sample.biometrie().age("case1", Optional.empty()).age("case2", "25w+0d").ids())
                .containsExactly("g/age/case1.1", "n/early-cases/few");
    }

    @Test
    void anUnknownRouteLeavesTheRulesOpen() {
        List<Sign> signs = Sample.termijn().withoutRoute("crl4").signs();
        assertThat(signs).extracting(Sign::id).containsExactly("g/unchecked/transabdominal",
                "g/unchecked/transvaginal");
        assertThat(signs).extracting(Sign::consequence).containsOnly(Consequence.NOTE);
        assertThat(signs).allSatisfy(sign -> assertThat(sign.slots()).isEqualTo(Sample.slots("crl4")));
    }

    @Test
    void aRetakeIsHeldAgainstTheLogbookAsItStands() {
        List<KeptSlot> kept = List.of(Sample.kept("crl1", Route.TA, "10w+0d"), Sample.kept("crl2", Route.TA, "11w+0d"),
                Sample.kept("crl3", Route.TA, "12w+0d"));
        assertThat(Sample.termijn().remade(SEALED, kept, "crl4").ids()).isEmpty();
        assertThat(Sample.termijn().route("crl4", Route.TA).age("crl4", "10w+0d").remade(SEALED, kept, "crl4").ids())
                .containsExactly("n/transabdominal/many", "n/transvaginal/few");
    }

    @Test
    void aKeptSlotOfUnknownAgeLeavesTheRuleOpen() {
        List<KeptSlot> kept = List.of(Sample.kept("crl1", Route.TV, "10w+0d"), Sample.kept("crl2", Route.TV, null),
                Sample.kept("crl3", Route.TA, "12w+0d"));
        assertThat(Sample.termijn().remade(SEALED, kept, "crl4").only()).satisfies(sign -> {
            assertThat(sign.id()).isEqualTo("g/unchecked/transvaginal");
            assertThat(sign.evidence().getFirst()).isInstanceOfSatisfying(Evidence.Unchecked.class,
                    open -> assertThat(open.cases()).containsExactly(new CaseId("crl2")));
        });
    }

    @Test
    void aCaseOfTwoExaminationsCountsWhenBothAreWithinTheWindow() {
        List<KeptSlot> kept = List.of(Sample.kept("case1-hc", null, "26w+0d"), Sample.kept("case2-hc", null, "31w+0d"),
                Sample.kept("case3-hc", null, "33w+0d"), Sample.kept("case4-hc", null, "37w+0d"));
        assertThat(Sample.biometrie().age("case2", "32w+0d").remade(SEALED, kept, "case2-fl").ids()).isEmpty();
        assertThat(Sample.biometrie().age("case2", "32w+1d").remade(SEALED, kept, "case2-fl").ids())
                .containsExactly("n/early-cases/few");
        assertThat(Sample.letters(Sample.biometrie().age("case2", "32w+1d").remade(SEALED, kept, "case2-fl").signs()))
                .isEqualTo(Set.of("n"));
    }
}
