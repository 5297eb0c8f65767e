package nl.vierogen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.FormSlot;
import org.junit.jupiter.api.Test;

class LateChangeTest {
    private static final SlotId HEAD = new SlotId("case1-hc");

    @Test
    void nothingIsLateBeforeEverythingHadItsPointsOnce() {
        SampleLogbook logbook = SampleLogbook.biometrie().scored("case1-hc", "plane", 0).scored("case1-hc", "plane", 2);

        assertThat(logbook.session().lateChanges()).isEmpty();
    }

    @Test
    void theScoreThatCompletesIsNotLateAndTheNextOneIs() {
        SampleLogbook logbook = complete();
        assertThat(logbook.session().lateChanges()).isEmpty();
        logbook.scored("case1-hc", "plane", 0);

        assertThat(logbook.session().lateChanges()).singleElement().satisfies(late -> {
            assertThat(late.before()).hasValue(2);
            assertThat(late.after()).hasValue(0);
            assertThat(late.total()).isEqualByComparingTo("94");
            assertThat(late.distance()).as("above 72").isEqualByComparingTo("22");
        });
    }

    @Test
    void theSameScoreAgainIsNoChange() {
        assertThat(complete().scored("case1-hc", "plane", 2).session().lateChanges()).isEmpty();
    }

    @Test
    void whatIsUndoneIsChangedBackAndBothAreTold() throws Refusal {
        SampleLogbook logbook = complete().scored("case1-hc", "plane", 0);
        logbook.session().undo();

        assertThat(logbook.session().lateChanges()).extracting(LateChange::after)
                .containsExactly(OptionalInt.of(0), OptionalInt.of(2));
    }

    @Test
    void clearingIsAChangeToOpen() {
        SampleLogbook logbook = complete().done(new Act.ScoreCleared(HEAD, new CriterionId("plane")));

        assertThat(logbook.session().lateChanges()).extracting(LateChange::after)
                .containsExactly(OptionalInt.empty());
    }

    @Test
    void takingOverSeveralScoresAtOnceIsAChangeForEach() {
        SampleLogbook logbook = complete().done(new LifeAct.TakenOver(HEAD,
                Map.of(new CriterionId("plane"), 1, new CriterionId("calipers"), 1)));

        assertThat(logbook.session().lateChanges()).hasSize(2);
    }

    private static SampleLogbook complete() {
        SampleLogbook logbook = SampleLogbook.biometrie();
        List<FormSlot> slots = logbook.form().slots();
        slots.forEach(slot -> logbook.scoredAll(slot.id().value(), 2));
        return logbook;
    }
}
