package nl.vierogen.assessment.screen.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.assessment.screen.state.SaveState;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.HeldTasks;
import org.junit.jupiter.api.Test;

/** A score and the step after it are drawn once, when the score is durable; and sooner when the disk is slow. */
class StepAfterScoreTest {
    private final HeldTasks tasks = new HeldTasks().hold();
    private final Desk desk = new Desk(SampleLogbook.biometrie().open(), Texts.in(Locale.forLanguageTag("nl")), tasks,
            Clock.fixed(Instant.parse("2026-11-21T20:30:00Z"), ZoneOffset.UTC));
    private final ScoreFormViewModel model = new ScoreFormViewModel(desk);
    private final List<CriterionId> criteria = desk.open().form().criteria(desk.slot()).stream().map(Criterion::id)
            .toList();
    private final List<ScoreFormState> drawn = new ArrayList<>();

    @Test
    void bothAreDrawnAtOnce() {
        model.stateProperty().subscribe((_, now) -> drawn.add(now));

        model.score(2);
        assertThat(drawn).as("drawn before it is durable").isEmpty();
        tasks.letAllGo();

        assertThat(drawn).hasSize(1);
        assertThat(drawn.getFirst().criteria().getFirst().points()).hasValue(2);
        assertThat(drawn.getFirst().criteria().get(1).current()).isTrue();
    }

    @Test
    void theNextDigitIsForTheNextCriterionWhateverIsDrawn() {
        model.score(2);
        model.score(1);
        assertThat(desk.caret().position().criterion()).contains(criteria.get(2));
        tasks.letAllGo();

        assertThat(desk.assessment().sheet().points(desk.slot(), criteria.get(1))).hasValue(1);
    }

    @Test
    void theSameScoreAgainStepsOnThoughNothingIsWritten() {
        model.score(2);
        tasks.letAllGo();
        desk.caret().previousCriterion();

        model.score(2);
        tasks.letAllGo();

        assertThat(desk.caret().positionProperty().get().criterion()).contains(criteria.get(1));
    }

    @Test
    void aSlowDiskKeepsNobodyFromSeeingWhereSheIs() {
        List<SaveState.Word> words = new ArrayList<>();
        List<String> waits = new ArrayList<>();
        desk.recorder().tellWhen(() -> waits.add("begun"), () -> waits.add("ended"));
        desk.recorder().saveStateProperty().subscribe((_, now) -> words.add(now.word()));

        model.score(2);
        assertThat(words).isEmpty();
        desk.tell();

        assertThat(words).containsExactly(SaveState.Word.WRITING);
        assertThat(desk.caret().positionProperty().get().criterion()).contains(criteria.get(1));
        assertThat(model.stateProperty().get().criteria().getFirst().points()).isEmpty();
        model.score(1);
        tasks.letAllGo();
        assertThat(waits).as("one wait as long as anything is on its way").containsExactly("begun", "begun", "ended");
    }

    @Test
    void aDoubtAfterADigitIsAboutThatDigitUntilOneMovesByHand() {
        model.score(2);
        tasks.letAllGo();
        desk.caret().nextCriterion();
        desk.caret().previousCriterion();

        model.toggleDoubt();
        tasks.letAllGo();

        assertThat(desk.assessment().doubts()).singleElement()
                .satisfies(place -> assertThat(Optional.of(place.criterion())).contains(criteria.get(1)));
    }
}
