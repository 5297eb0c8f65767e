package nl.vierogen.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Set;
import nl.vierogen.logbook.SlotId;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static final SlotId HC = new SlotId("case1-hc");
    private static final CriterionId PLANE = new CriterionId("plane");
    private static final CriterionId SETTINGS = new CriterionId("settings");

    @Test
    void openCriteriaCountNeitherWay() {
        Shares shares = Shares.of(Counting.whole(Forms.BIOMETRIE),
                ScoreSheet.EMPTY.with(HC, PLANE, 1).with(new SlotId("case2-fl"), PLANE, 2).with(HC, SETTINGS, 0));
        assertThat(shares.overall().percentage()).isEqualTo(new BigDecimal("50.0"));
        assertThat(shares.criteria().get(PLANE).percentage()).isEqualTo(new BigDecimal("75.0"));
        assertThat(shares.criteria().get(SETTINGS).percentage()).isEqualTo(new BigDecimal("0.0"));
        assertThat(shares.structures().get(new StructureId("hc")).percentage()).isEqualTo(new BigDecimal("25.0"));
        assertThat(shares.structures()).doesNotContainKey(new StructureId("ac"));
    }

    @Test
    void onlyTheSlotsThatCountAreCounted() {
        Shares shares = Shares.of(Counting.only(Forms.BIOMETRIE, Set.of(HC)), Forms.all(Forms.BIOMETRIE, 2));
        assertThat(shares.overall().maximum()).isEqualByComparingTo("8");
        assertThat(shares.structures()).containsOnlyKeys(new StructureId("hc"));
    }

    @Test
    void aWeightCountsInTotalAndMaximum() {
        ScoreForm form = Forms.ofWeights(Rounding.PASS_MARK_HALF_UP, "1", "3");
        Shares shares = Shares.of(Counting.whole(form), ScoreSheet.EMPTY.with(new SlotId("slot0"), PLANE, 0)
                .with(new SlotId("slot1"), PLANE, 2));
        assertThat(shares.criteria().get(PLANE).percentage()).isEqualTo(new BigDecimal("75.0"));
    }

    @Test
    void sheetsOfDifferentFormsAddUp() {
        Shares both = Shares.of(Counting.whole(Forms.BIOMETRIE), Forms.all(Forms.BIOMETRIE, 2))
                .plus(Shares.of(Counting.whole(Forms.TERMIJN), Forms.all(Forms.TERMIJN, 0)));
        assertThat(both.overall()).isEqualTo(new Shares.Share(new BigDecimal("96"), new BigDecimal("148")));
        assertThat(both.overall().percentage()).isEqualTo(new BigDecimal("64.9"));
        assertThat(both.criteria().get(PLANE).percentage()).isEqualTo(new BigDecimal("75.0"));
        assertThat(both.plus(Shares.NONE)).isEqualTo(both);
    }

    @Test
    void nothingCountedHasNoPercentage() {
        assertThatThrownBy(() -> Shares.NONE.overall().percentage()).isInstanceOf(ArithmeticException.class);
    }
}
