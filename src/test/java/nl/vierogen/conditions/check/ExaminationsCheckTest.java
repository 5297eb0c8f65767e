package nl.vierogen.conditions.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vierogen.conditions.facts.KeptSlot;
import nl.vierogen.conditions.sign.Evidence;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.scoring.Consequence;
import org.junit.jupiter.api.Test;

class ExaminationsCheckTest {
    private static final LocalDate OTHER_DAY = Sample.EXAMINED.plusDays(1);
    private static final List<KeptSlot> KEPT = List.of(Sample.kept("case1-hc", null, "26w+0d"),
            Sample.kept("case2-hc", null, "32w+0d"), Sample.kept("case4-hc", null, "37w+0d"));

    @Test
    void aCaseOfAFirstLogbookFromTwoDaysIsASign() {
        assertThat(Sample.biometrie().second("case3", "32w+2d", OTHER_DAY, "case3-fl").only()).satisfies(sign -> {
            assertThat(sign.id()).isEqualTo("f/examinations/case3");
            assertThat(sign.consequence()).isEqualTo(Consequence.REJECT);
            assertThat(sign.slots()).isEqualTo(Sample.slots("case3-hc", "case3-ac", "case3-fl"));
            assertThat(sign.evidence().getFirst()).isEqualTo(new Evidence.SeveralExaminations(new CaseId("case3"), 2,
                    List.of(Sample.EXAMINED, OTHER_DAY)));
        });
    }

    @Test
    void twoExaminationsOnOneDayAreStillTwo() {
        Evidence evidence = Sample.biometrie().second("case3", "32w+1d", Sample.EXAMINED, "case3-fl").only().evidence()
                .getFirst();
        assertThat(evidence).isEqualTo(new Evidence.SeveralExaminations(new CaseId("case3"), 2,
                List.of(Sample.EXAMINED)));
    }

    @Test
    void anUnknownDayDoesNotHideTheSecondExamination() {
        assertThat(Sample.biometrie().second("case3", "32w+1d", OTHER_DAY, "case3-fl").on("case3", Optional.empty())
                .ids()).contains("f/examinations/case3");
    }

    @Test
    void aRetakeMayHoldAKeptAndARemadeExaminationInOneCase() {
        assertThat(Sample.biometrie().second("case3", "33w+0d", OTHER_DAY, "case3-fl", "case3-ac")
                .remade(LocalDate.of(2026, 9, 1), KEPT, "case3-fl", "case3-ac").ids()).isEmpty();
    }

    @Test
    void theRemadeImagesOfACaseComeFromOneExamination() {
        Sample sample = Sample.biometrie().second("case3", "33w+0d", OTHER_DAY, "case3-fl")
                .remade(LocalDate.of(2026, 9, 1), KEPT, "case3-fl", "case3-ac");
        assertThat(sample.only()).satisfies(sign -> {
            assertThat(sign.id()).isEqualTo("f/examinations/case3");
            assertThat(sign.slots()).isEqualTo(Sample.slots("case3-ac", "case3-fl"));
        });
    }
}
