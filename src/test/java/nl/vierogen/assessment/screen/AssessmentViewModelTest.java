package nl.vierogen.assessment.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.act.RetakeMark;
import nl.vierogen.assessment.screen.state.Position;
import nl.vierogen.assessment.snippet.MemorySnippets;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.HeldTasks;
import org.junit.jupiter.api.Test;

class AssessmentViewModelTest {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T20:30:00Z"), ZoneId.of("Europe/Amsterdam"));

    private final HeldTasks tasks = new HeldTasks();
    private final SampleLogbook logbook = SampleLogbook.biometrie();
    private final Visits visits = new Visits();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();

    @Test
    void openingIsWrittenOnce() {
        model();
        model();

        assertThat(logbook.session().acts()).extracting(recorded -> recorded.act().getClass().getSimpleName())
                .containsExactly("Opened");
    }

    @Test
    void fourDigitsScoreFourCriteriaEvenBeforeTheFirstIsSaved() {
        AssessmentViewModel model = model();
        tasks.hold();

        type(model, 2, 1, 0, 2);

        assertThat(at(model)).isEqualTo(new Position(new SlotId("case1-hc"), Optional.empty()));
        assertThat(points("case1-hc", "magnification")).as("nothing is shown before it is saved").isEmpty();
        tasks.letAllGo();
        assertThat(points("case1-hc", "magnification")).hasValue(2);
        assertThat(points("case1-hc", "plane")).hasValue(1);
        assertThat(points("case1-hc", "calipers")).hasValue(0);
        assertThat(points("case1-hc", "settings")).hasValue(2);
    }

    @Test
    void afterTheLastCriterionADigitIsIgnoredAndTheScreenSaysSo() {
        AssessmentViewModel model = model();
        type(model, 2, 2, 2, 2);

        type(model, 0);

        assertThat(points("case1-hc", "settings")).hasValue(2);
        assertThat(model.desk().noticeProperty().get()).startsWith("Geen criterium gekozen");
    }

    @Test
    void enterGoesOnAtOnceWhenTheImageIsCompleteThoughNotSavedYet() {
        AssessmentViewModel model = model();
        tasks.hold();
        type(model, 2, 2, 2, 2);

        model.moves().advance();
        type(model, 1);
        tasks.letAllGo();

        assertThat(points("case1-ac", "magnification")).hasValue(1);
        assertThat(points("case1-hc", "magnification")).hasValue(2);
    }

    @Test
    void enterGoesToTheFirstOpenCriterionOfAnImageThatIsNotComplete() {
        AssessmentViewModel model = model();
        type(model, 2, 2);
        model.moves().previousCriterion();
        model.scores().clear();
        model.moves().nextCriterion();
        model.moves().nextCriterion();

        model.moves().advance();

        assertThat(at(model).place()).contains(place("case1-hc", "plane"));
    }

    @Test
    void backOneKeepsTheScore() {
        AssessmentViewModel model = model();
        type(model, 2);

        model.moves().previousCriterion();

        assertThat(at(model).place()).contains(place("case1-hc", "magnification"));
        assertThat(points("case1-hc", "magnification")).hasValue(2);
    }

    @Test
    void theOpenCriteriaAreWalkedInARing() {
        logbook.scoredAll("case1-hc", 2);
        AssessmentViewModel model = model();
        assertThat(at(model).place()).contains(place("case1-ac", "magnification"));

        model.moves().previousOpen();
        assertThat(at(model).place()).contains(place("case4-fl", "settings"));

        model.moves().nextOpen();
        assertThat(at(model).place()).contains(place("case1-ac", "magnification"));
    }

    @Test
    void undoJumpsToWhereItWas() {
        AssessmentViewModel model = model();
        type(model, 2, 1);
        model.moves().image(5);

        model.history().undo();

        assertThat(at(model).place()).contains(place("case1-hc", "plane"));
        assertThat(points("case1-hc", "plane")).isEmpty();
        assertThat(model.desk().noticeProperty().get()).isEqualTo("Ongedaan gemaakt: Casus 1 · HC, Doorsnede");

        model.history().redo();
        assertThat(points("case1-hc", "plane")).hasValue(1);
        model.history().redo();
        assertThat(model.desk().noticeProperty().get()).startsWith("Er is niets");
    }

    @Test
    void undoComesAfterWhatIsStillOnItsWay() {
        AssessmentViewModel model = model();
        tasks.hold();
        type(model, 2, 1);

        model.history().undo();
        tasks.letAllGo();

        assertThat(points("case1-hc", "magnification")).hasValue(2);
        assertThat(points("case1-hc", "plane")).isEmpty();
    }

    @Test
    void aRefusedScoreIsNotShownAndSaidUntilItIsSavedAfterAll() {
        AssessmentViewModel model = model();
        logbook.log().refuse(Optional.of(Problem.DISK_FULL));

        type(model, 2);

        assertThat(points("case1-hc", "magnification")).isEmpty();
        assertThat(model.refusalProperty().get())
                .startsWith("NIET OPGESLAGEN: Casus 1 · HC, Vergroting. De schijf is vol.");
        assertThat(model.header().savedProperty().get()).isEqualTo("NIET ALLES OPGESLAGEN");

        logbook.log().refuse(Optional.empty());
        type(model, 1);
        assertThat(model.refusalProperty().get()).as("another score does not make this one saved").isNotEmpty();

        model.moves().previousCriterion();
        model.moves().previousCriterion();
        type(model, 2);
        assertThat(model.refusalProperty().get()).isEmpty();
        assertThat(model.header().savedProperty().get()).startsWith("Alles opgeslagen 21:04:");
    }

    @Test
    void whatWasNotSavedKeepsThePersonOnTheScreenUntilRead() {
        AssessmentViewModel model = model();
        logbook.log().refuse(Optional.of(Problem.DISK_FULL));
        type(model, 2);

        model.toSummary();
        assertThat(visits.summary).isZero();

        model.acknowledgeRefusal();
        model.toSummary();
        assertThat(visits.summary).isOne();
    }

    @Test
    void aTextThatCannotBeSavedIsCopiedAndMayBeLeftBehind() {
        AssessmentViewModel model = model();
        logbook.log().refuse(Optional.of(Problem.DISK_FULL));
        model.comment().text().textProperty().set("Mooi beeld.");

        dialogs.yes = false;
        model.toInbox();
        assertThat(visits.inbox).isZero();
        assertThat(dialogs.copied).containsExactly("Mooi beeld.");
        assertThat(dialogs.asked).singleElement().asString().contains("De schijf is vol", "gekopieerd");
        assertThat(model.comment().text().textProperty().get()).isEqualTo("Mooi beeld.");

        dialogs.yes = true;
        model.toInbox();
        assertThat(visits.inbox).isOne();
        model.toInbox();
        assertThat(visits.inbox).as("nothing is left to ask about").isEqualTo(2);
        assertThat(dialogs.asked).hasSize(2);
    }

    @Test
    void leavingWaitsUntilAllIsSaved() {
        AssessmentViewModel model = model();
        tasks.hold();
        type(model, 2);

        model.toInbox();
        assertThat(visits.inbox).isZero();

        tasks.letAllGo();
        assertThat(visits.inbox).isOne();
        assertThat(points("case1-hc", "magnification")).hasValue(2);
    }

    @Test
    void doubtIsSetAndTakenBack() {
        AssessmentViewModel model = model();

        model.scores().toggleDoubt();
        assertThat(logbook.session().assessment().doubts()).containsExactly(place("case1-hc", "magnification"));

        model.scores().toggleDoubt();
        assertThat(logbook.session().assessment().doubts()).isEmpty();
    }

    @Test
    void doubtAfterADigitConcernsTheScoreJustGiven() {
        AssessmentViewModel model = model();
        type(model, 2, 1);

        model.scores().toggleDoubt();
        assertThat(doubts()).containsExactly(place("case1-hc", "plane"));
        assertThat(model.desk().noticeProperty().get()).isEqualTo("Twijfel bij Doorsnede");
        assertThat(at(model).place()).as("the next digit scores the next").contains(place("case1-hc", "calipers"));

        model.scores().toggleDoubt();
        assertThat(doubts()).isEmpty();
        assertThat(model.desk().noticeProperty().get()).isEqualTo("Geen twijfel meer bij Doorsnede");
    }

    @Test
    void doubtAfterTheLastDigitOfAnImageConcernsItsLastCriterion() {
        AssessmentViewModel model = model();
        type(model, 2, 2, 2, 1);

        model.scores().toggleDoubt();

        assertThat(doubts()).containsExactly(place("case1-hc", "settings"));
    }

    @Test
    void doubtAfterAMoveByHandConcernsTheCurrentCriterion() {
        AssessmentViewModel model = model();
        type(model, 2);
        model.moves().nextCriterion();
        model.moves().previousCriterion();

        model.scores().toggleDoubt();

        assertThat(doubts()).containsExactly(place("case1-hc", "plane"));
    }

    @Test
    void doubtOnAnotherImageNeverConcernsTheScoreGivenBefore() {
        AssessmentViewModel model = model();
        type(model, 2);
        model.moves().image(1);

        model.scores().toggleDoubt();

        assertThat(doubts()).containsExactly(place("case1-ac", "magnification"));
    }

    @Test
    void theOnlyOpenCriterionIsSaidToBeTheOnlyOne() {
        logbook.session().assessment().counting().slots().forEach(slot -> logbook.scoredAll(slot.id().value(), 2));
        logbook.done(new Act.ScoreCleared(new SlotId("case1-hc"), new CriterionId("plane")));
        AssessmentViewModel model = model();
        assertThat(at(model).place()).contains(place("case1-hc", "plane"));

        model.moves().nextOpen();

        assertThat(at(model).place()).contains(place("case1-hc", "plane"));
        assertThat(model.desk().noticeProperty().get()).isEqualTo("Dit is het enige open criterium.");
    }

    @Test
    void aReasonMarksTheImageAndItsLastReasonTakenAwayUnmarksIt() {
        AssessmentViewModel model = model();

        model.retake().ask(true);
        model.retake().toggle(2);
        assertThat(model.retake().isAsking()).isFalse();
        model.retake().toggle(1);
        assertThat(mark()).contains(new RetakeMark(List.of("magnification", "plane"), ""));

        model.retake().toggle(1);
        model.retake().toggle(2);
        assertThat(mark()).isEmpty();
    }

    @Test
    void aReasonThatDoesNotExistIsSaid() {
        AssessmentViewModel model = model();

        model.retake().toggle(9);

        assertThat(mark()).isEmpty();
        assertThat(model.desk().noticeProperty().get()).isEqualTo("Er is geen reden met cijfer 9.");
    }

    @Test
    void whatIsSignedCanOnlyBeRead() {
        logbook.done(new LifeAct.HandedBack(LifeAct.HandBack.RECOGNISED));
        logbook.done(new Act.Sealed(Sha256.of(new byte[0]), 1, Outcome.HANDED_BACK));
        AssessmentViewModel model = model();

        type(model, 2);
        model.retake().ask(true);

        assertThat(points("case1-hc", "magnification")).isEmpty();
        assertThat(model.retake().isAsking()).isFalse();
        assertThat(model.desk().noticeProperty().get()).contains("ondertekend");
    }

    @Test
    void theWholeLogbookIsSixtyKeys() {
        AssessmentViewModel model = model();

        int keys = 0;
        for (int image = 0; image < 12; image++) {
            type(model, 2, 2, 2, 2);
            model.moves().advance();
            keys += 5;
        }

        assertThat(keys).isEqualTo(60);
        assertThat(logbook.session().assessment().tally().outcome()).contains(Outcome.SUFFICIENT);
        assertThat(model.desk().noticeProperty().get()).startsWith("Alle criteria zijn gescoord.");
    }

    private AssessmentViewModel model() {
        return new AssessmentViewModel(logbook.open(), visits, Texts.in(Locale.forLanguageTag("nl")), tasks, dialogs,
                CLOCK, MemorySnippets.few());
    }

    private static void type(AssessmentViewModel model, int... digits) {
        for (int digit : digits) {
            model.scores().score(digit);
        }
    }

    private static Position at(AssessmentViewModel model) {
        return model.desk().caret().position();
    }

    private OptionalInt points(String slot, String criterion) {
        return logbook.session().assessment().sheet().points(new SlotId(slot), new CriterionId(criterion));
    }

    private List<CriterionPlace> doubts() {
        return List.copyOf(logbook.session().assessment().doubts());
    }

    private Optional<RetakeMark> mark() {
        return logbook.session().assessment().retakeMark(new SlotId("case1-hc"));
    }

    private static CriterionPlace place(String slot, String criterion) {
        return new CriterionPlace(new SlotId(slot), new CriterionId(criterion));
    }

    /** Counts where one went. */
    static final class Visits implements AssessmentScreen {
        int inbox;
        int summary;
        int recognised;

        @Override
        public void toInbox() {
            inbox++;
        }

        @Override
        public void toSummary() {
            summary++;
        }

        @Override
        public void recognised() {
            recognised++;
        }
    }
}
