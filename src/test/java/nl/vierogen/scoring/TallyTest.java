package nl.vierogen.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.vierogen.logbook.SlotId;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final CriterionId PLANE = new CriterionId("plane");
    private static final CriterionId MAGNIFICATION = new CriterionId("magnification");

    @Test
    void theBuiltInFormsHaveTheirMaximaAndPassMarks() {
        Tally biometrie = Tally.of(Counting.whole(Forms.BIOMETRIE), ScoreSheet.EMPTY);
        Tally termijn = Tally.of(Counting.whole(Forms.TERMIJN), ScoreSheet.EMPTY);

        assertThat(biometrie.maximum()).isEqualByComparingTo("96");
        assertThat(biometrie.passMark()).isEqualTo(72);
        assertThat(biometrie.open()).hasSize(48);
        assertThat(termijn.maximum()).isEqualByComparingTo("52");
        assertThat(termijn.passMark()).isEqualTo(39);
        assertThat(termijn.open()).hasSize(26);
    }

    @Test
    void twoHundredSeventeenOfTwoHundredNinetyOneReadsMoreThanItIsAndFails() {
        Tally audit = new Tally(List.of(), new BigDecimal("217"), new BigDecimal("291"), 218, false, List.of(),
                List.of());
        assertThat(audit.percentage()).isEqualByComparingTo("74.6");
        assertThat(audit.outcome()).contains(Outcome.INSUFFICIENT);
    }

    @Test
    void anOpenCriterionIsNeverZeroAndLeavesNoOutcome() {
        ScoreSheet sheet = Forms.all(Forms.BIOMETRIE, 2).without(new SlotId("case2-hc"), PLANE);
        Tally tally = Tally.of(Counting.whole(Forms.BIOMETRIE), sheet);

        assertThat(tally.outcome()).isEmpty();
        assertThat(tally.open()).containsExactly(new CriterionPlace(new SlotId("case2-hc"), PLANE));
        assertThat(tally.open().getFirst()).hasToString("case2-hc/plane");
    }

    @Test
    void fourIncorrectPlanesOfOneStructureFailALogbookThatPassesOnPoints() {
        ScoreSheet sheet = Forms.all(Forms.BIOMETRIE, 2);
        for (int n = 1; n <= 4; n++) {
            sheet = sheet.with(new SlotId("case" + n + "-hc"), PLANE, 0);
        }
        Tally tally = Tally.of(Counting.whole(Forms.BIOMETRIE), sheet);

        assertThat(tally.total()).isEqualByComparingTo("88");
        assertThat(tally.outcome()).contains(Outcome.INSUFFICIENT);
        assertThat(tally.structuralErrors()).singleElement().satisfies(error -> {
            assertThat(error.rule().structure()).isEqualTo(new StructureId("hc"));
            assertThat(error.hits()).extracting(SlotId::value).containsExactly("case1-hc", "case2-hc", "case3-hc",
                    "case4-hc");
        });
    }

    @Test
    void aStructuralErrorIsSeenComingOneCaseBefore() {
        ScoreSheet sheet = ScoreSheet.EMPTY;
        for (int n = 1; n <= 3; n++) {
            sheet = sheet.with(new SlotId("case" + n + "-ac"), PLANE, 0);
        }
        StructureRow row = Tally.of(Counting.whole(Forms.BIOMETRIE), sheet).structures().get(1);
        assertThat(row.isImminent()).isTrue();
        assertThat(row.isError()).isFalse();

        ScoreSheet saved = sheet.with(new SlotId("case4-ac"), PLANE, 1);
        assertThat(Tally.of(Counting.whole(Forms.BIOMETRIE), saved).structures().get(1).isImminent()).isFalse();
    }

    @Test
    void everyPatternOfAPlaneRowIsAnErrorOnlyWhenAllFourAreZero() {
        for (StructuralErrorRule rule : Forms.BIOMETRIE.structuralErrors()) {
            for (int pattern = 0; pattern < 81; pattern++) {
                ScoreSheet sheet = Forms.all(Forms.BIOMETRIE, 2);
                int rest = pattern;
                for (FormSlot slot : Forms.BIOMETRIE.slotsOf(rule.structure())) {
                    sheet = sheet.with(slot.id(), PLANE, rest % 3);
                    rest /= 3;
                }
                assertThat(Forms.outcome(Forms.BIOMETRIE, sheet)).as("%s pattern %d", rule.structure(), pattern)
                        .contains(pattern == 0 ? Outcome.INSUFFICIENT : Outcome.SUFFICIENT);
            }
        }
    }

    @Test
    void onePointUnderThePassMarkFailsAndThePassMarkPasses() {
        ScoreSheet sheet = Forms.all(Forms.BIOMETRIE, 1);
        int total = 48;
        for (FormSlot slot : Forms.BIOMETRIE.slots()) {
            for (Criterion criterion : Forms.BIOMETRIE.criteria(slot.id())) {
                if (total < 72) {
                    assertThat(Forms.outcome(Forms.BIOMETRIE, sheet)).contains(Outcome.INSUFFICIENT);
                    sheet = sheet.with(slot.id(), criterion.id(), 2);
                    total++;
                }
            }
        }
        assertThat(Forms.outcome(Forms.BIOMETRIE, sheet)).contains(Outcome.SUFFICIENT);
    }

    @Test
    void onlyTheCountedSlotsCountAndPointsAloneDecideThere() {
        ScoreSheet sheet = Forms.all(Forms.BIOMETRIE, 0).with(new SlotId("case1-hc"), MAGNIFICATION, 2)
                .with(new SlotId("case1-hc"), new CriterionId("calipers"), 2)
                .with(new SlotId("case1-hc"), new CriterionId("settings"), 2);
        Tally tally = Tally.of(Counting.only(Forms.BIOMETRIE, Set.of(new SlotId("case1-hc"))), sheet);

        assertThat(tally.total()).isEqualByComparingTo("6");
        assertThat(tally.maximum()).isEqualByComparingTo("8");
        assertThat(tally.passMark()).isEqualTo(6);
        assertThat(tally.percentage()).isEqualByComparingTo("75");
        assertThat(tally.structures()).isEmpty();
        assertThat(tally.outcome()).contains(Outcome.SUFFICIENT);
    }

    @Test
    void aRetakeOfEverythingIsCountedAsAFirstLogbook() {
        Counting all = Counting.only(Forms.BIOMETRIE, Forms.BIOMETRIE.slotIds());
        assertThat(all.isWhole()).isTrue();
        assertThat(Tally.of(all, Forms.all(Forms.BIOMETRIE, 0)).structuralErrors()).hasSize(3);
    }

    @Test
    void aSlotThatIsNotOnTheFormCannotCount() {
        assertThatThrownBy(() -> Counting.only(Forms.TERMIJN, Set.of(new SlotId("case1-hc"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Counting.only(Forms.TERMIJN, Set.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
