package nl.vierogen.warmup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import nl.vierogen.examples.Exercise;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.scoring.StructureId;
import nl.vierogen.texts.Texts;
import org.junit.jupiter.api.Test;

class WarmUpViewModelTest {
    private static final CriterionId PLANE = new CriterionId("plane");

    private final ScoreForm form = BuiltInForms.newest("biometrie").orElseThrow().form();
    private int done;
    private final WarmUpViewModel model = new WarmUpViewModel(
            List.of(new Exercise(new StructureId("hc"), 12, Map.of(PLANE, 1)),
                    new Exercise(new StructureId("fl"), 10, Map.of())),
            form, Texts.in(Locale.of("nl")), () -> done++);

    @Test
    void theKnownPointsAreShownOnlyWhenAllIsScored() {
        model.score(2);
        model.next();
        assertThat(state().told()).isFalse();
        assertThat(state().rows()).extracting(WarmUpState.Row::reason).containsOnly("");
        scoreAll();
        assertThat(state().ready()).isTrue();
        model.next();
        assertThat(state().told()).isTrue();
    }

    @Test
    void ownAndKnownPointsStandBesideEachOtherWithTheReason() {
        scoreAll();
        model.next();
        assertThat(state().rows()).extracting(WarmUpState.Row::verdict).containsExactly("Gelijk: 2",
                "U gaf 2, dit beeld is een 1", "Gelijk: 2", "Gelijk: 2");
        assertThat(state().rows().get(1).reason())
                .isEqualTo("De schedel is ovaal, met middenecho en cavum septi pellucidi, maar de thalami zijn niet "
                        + "te zien.");
        assertThat(state().rows()).extracting(WarmUpState.Row::reason).doesNotContain("");
    }

    @Test
    void afterTheComparisonNothingIsScoredAnyMore() {
        scoreAll();
        model.next();
        model.score(0);
        assertThat(state().rows().getFirst().own()).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void theSecondPictureBeginsOpenAndThenComesTheLogbook() {
        scoreAll();
        model.next();
        model.next();
        assertThat(state().picture()).isEqualTo(1);
        assertThat(state().rows()).extracting(WarmUpState.Row::own).containsOnly(OptionalInt.empty());
        scoreAll();
        model.next();
        assertThat(done).isZero();
        model.next();
        assertThat(done).isOne();
    }

    @Test
    void aDigitScoresTheCurrentCriterionAndGoesOn() {
        model.score(0);
        model.score(1);
        model.move(-1);
        model.move(-5);
        model.score(2);
        assertThat(state().rows()).extracting(WarmUpState.Row::own).containsExactly(OptionalInt.of(2),
                OptionalInt.of(1), OptionalInt.empty(), OptionalInt.empty());
        assertThat(state().rows()).extracting(WarmUpState.Row::current).containsExactly(false, true, false, false);
        assertThat(state().wording().getFirst()).startsWith("Onjuiste doorsnede");
    }

    @Test
    void itIsSkippedAtOnce() {
        model.skip();
        assertThat(done).isOne();
    }

    private void scoreAll() {
        state().rows().forEach(row -> model.score(row.id(), 2));
    }

    private WarmUpState state() {
        return model.stateProperty().get();
    }
}
