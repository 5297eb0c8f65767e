package nl.vierogen.verdict.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.FindingAct;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.Reading;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import org.junit.jupiter.api.Test;

class ReplayViewModelTest {
    private static final Texts TEXTS = Texts.in(Locale.of("nl"));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T20:30:00Z"),
            ZoneId.of("Europe/Amsterdam"));
    private static final Sha256 RESULT = Sha256.of(new byte[]{1});
    private static final SlotId HC = new SlotId("case1-hc");
    private static final CriterionId PLANE = new CriterionId("plane");

    private final SampleLogbook logbook = SampleLogbook.biometrie();

    @Test
    void eachStepShowsTheSheetAndTheTotalAsTheyWereThen() {
        logbook.scored("case1-hc", "magnification", 2).scored("case1-hc", "plane", 1).scored("case1-hc", "plane", 0);
        ReplayViewModel replay = replay(logbook.open());
        assertThat(moment(replay).sentence()).isEqualTo("Casus 1 · HC, Vergroting: 2 punten");
        assertThat(moment(replay).total()).startsWith("Totaal 2 / 96");
        replay.step(1);
        assertThat(moment(replay).total()).startsWith("Totaal 3 / 96");
        assertThat(moment(replay).rows().get(1)).isEqualTo(new Moment.Row("Doorsnede", "1", true));
        replay.step(1);
        assertThat(moment(replay).sentence()).isEqualTo("Casus 1 · HC, Doorsnede: 0 punten");
        assertThat(moment(replay).total()).startsWith("Totaal 2 / 96");
        assertThat(moment(replay).number()).isEqualTo("Stap 3 van 3");
        replay.toFirst();
        assertThat(moment(replay).rows().get(1).points()).isEqualTo("open");
    }

    @Test
    void steppingBeyondTheEndsStaysThere() {
        logbook.scored("case1-hc", "plane", 1).scored("case1-ac", "plane", 1);
        ReplayViewModel replay = replay(logbook.open());
        replay.step(-1);
        assertThat(moment(replay).at()).isZero();
        replay.toLast();
        replay.step(1);
        assertThat(moment(replay).at()).isEqualTo(1);
        assertThat(moment(replay).image()).isEqualTo("Casus 1 · AC");
    }

    @Test
    void whatWasUndoneIsNamedAndIsGone() throws Exception {
        logbook.scored("case1-hc", "plane", 1);
        logbook.session().undo();
        ReplayViewModel replay = replay(logbook.open());
        replay.toLast();
        assertThat(moment(replay).sentence()).isEqualTo("Ongedaan gemaakt: Casus 1 · HC, Doorsnede: 1 punt");
        assertThat(moment(replay).total()).startsWith("Totaal 0 / 96");
    }

    @Test
    void nothingIsWrittenAndEveryMomentIsTheFoldOfTheEventsUpToIt() {
        logbook.scoredAll("case1-hc", 2).scoredAll("case2-fl", 1);
        OpenLogbook open = logbook.open();
        List<RecordedAct> before = open.session().acts();
        ReplayViewModel replay = replay(open);
        for (int at = 0; at <= replay.last(); at++) {
            replay.show(at);
            assertThat(moment(replay).number()).isEqualTo("Stap " + (at + 1) + " van " + before.size());
        }
        assertThat(open.session().acts()).isEqualTo(before);
        assertThat(moment(replay).total()).startsWith("Totaal 12 / 96");
    }

    @Test
    void itEndsWithTheSealThatWasOpened() {
        complete(2).done(new Act.Sealed(RESULT, 1, Outcome.SUFFICIENT));
        logbook.done(new LifeAct.CorrectionOpened("Verkeerd getypt.", logbook.session().assessment().reading(), 1));
        logbook.scored("case1-hc", "plane", 1);
        ReplayViewModel replay = replay(logbook.open());
        replay.toLast();
        assertThat(moment(replay).sentence()).isEqualTo("Ondertekend als revisie 1: voldoende");
        assertThat(moment(replay).total()).startsWith("Totaal 96 / 96");
    }

    @Test
    void ofAColleagueOnlyWhatWasSettledIsShown() {
        complete(1);
        logbook.done(new ReviewAct.Asked("r1", 1, "kid", "BO-002", false));
        ScoreSheet hers = logbook.session().assessment().sheet().with(HC, PLANE, 2).with(new SlotId("case4-fl"), PLANE,
                0);
        Change settled = new Change(HC, PLANE, 2, "Alle kenmerken zijn te zien.");
        logbook.done(new ReviewAct.Answered("r1", 1, new Reading(hers, List.of()),
                new ReviewAct.Agreement(List.of(settled), List.of(), false)));
        ReplayViewModel replay = replay(logbook.open());
        replay.toLast();
        assertThat(moment(replay).sentence()).isEqualTo("Antwoord van de collega ontvangen");
        assertThat(moment(replay).total()).startsWith("Totaal 49 / 96");
        replay.step(-1);
        assertThat(moment(replay).sentence()).isEqualTo("Collega gevraagd om mee te kijken");
        assertThat(moment(replay).total()).startsWith("Totaal 48 / 96");
    }

    @Test
    void atTheColleaguesSeatThereIsNoReplay() {
        logbook.done(new ReviewAct.Invited("r1", 1, "kid", "BO-001", true, ReviewAct.Agreement.NOTHING));
        assertThat(ReplayViewModel.isOffered(logbook.open())).isFalse();
    }

    @Test
    void anImageThatIsHiddenNowIsHiddenAtEveryStep() {
        logbook.scored("case1-hc", "plane", 1).done(new FindingAct.Decided("seen/b/case1-hc",
                new Finding("b", List.of(HC), Finding.Decision.CONFIRMED, Consequence.RETURN, "")));
        ReplayViewModel replay = replay(logbook.open());
        assertThat(moment(replay).hidden()).isTrue();
        replay.toLast();
        assertThat(moment(replay).hidden()).isTrue();
        assertThat(moment(replay).sentence()).isEqualTo("Bevinding bij voorwaarde b bevestigd");
    }

    @Test
    void playingStopsAtTheEndAndByHand() {
        logbook.scoredAll("case1-hc", 2);
        ReplayViewModel replay = replay(logbook.open());
        replay.play();
        replay.tick();
        assertThat(replay.playingProperty().get()).isTrue();
        replay.step(-1);
        assertThat(replay.playingProperty().get()).isFalse();
        replay.play();
        for (int i = 0; i < 3; i++) {
            replay.tick();
        }
        assertThat(replay.playingProperty().get()).isFalse();
        assertThat(moment(replay).at()).isEqualTo(replay.last());
        replay.play();
        assertThat(moment(replay).at()).isZero();
    }

    private SampleLogbook complete(int points) {
        logbook.form().slots().stream().map(FormSlot::id).forEach(slot -> logbook.scoredAll(slot.value(), points));
        return logbook;
    }

    private static ReplayViewModel replay(OpenLogbook open) {
        return new ReplayViewModel(open, RESULT, new Wording(TEXTS, open.form(), CLOCK.getZone()),
                new Dates(TEXTS, CLOCK));
    }

    private static Moment moment(ReplayViewModel replay) {
        return replay.momentProperty().get();
    }
}
