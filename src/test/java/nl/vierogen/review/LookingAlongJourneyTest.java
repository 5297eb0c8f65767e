package nl.vierogen.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.settings.Look;
import nl.vierogen.settings.Loupe;
import nl.vierogen.shell.SampleServices;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Two at one laptop, by keyboard alone. */
class LookingAlongJourneyTest {
    private final SwiftRobot robot = new SwiftRobot();
    private ReviewOnScreen screen;

    @BeforeEach
    void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            screen = new ReviewOnScreen(stage, new Look(Locale.of("nl"), Theme.DARK, TextSize.NORMAL), 1366, 768);
            screen.openFirst();
        });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void fromAskingToBothSignatures() {
        sitDown();
        assertThat(text("assessment-along")).startsWith("U kijkt mee. Uw collega vond dit logboek onvoldoende");
        assertThat(shows("assessment-comment")).isFalse();
        assertThat(shows("assessment-retake")).isFalse();
        scoreTheLastImageByKey();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(focused()).isEqualTo("lock-now");
        assertThat(text("lock-why")).isEqualTo("Uw scores zijn compleet en kunnen worden vastgelegd.");
        enterAloneLocksNothing();
        press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(text("compare-name")).isEqualTo("Casus 2 · HC, Doorsnede");
        assertThat(text("compare-why")).isEqualTo("Er staan nog 2 verschillen open.");
        press(KeyCode.DIGIT1);
        assertThat(focused()).isEqualTo("compare-reason");
        press(KeyCode.ENTER);
        assertThat(text("compare-notice")).isEqualTo("Schrijf eerst op waarom.");
        robot.write("op de tweede blik te zien");
        press(KeyCode.ENTER);
        assertThat(text("compare-name")).isEqualTo("Casus 1 · HC, Vergroting");
        press(KeyCode.DIGIT2);
        robot.write("vult twee derde");
        press(KeyCode.ENTER);
        assertThat(text("compare-why")).startsWith("U bent het eens.");
        assertThat(focused()).as("what is left to do").isEqualTo("compare-next");

        denyAndThinkBetterOfIt();
        undoAndSettleAgain();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(text("seal-now")).isEqualTo("Ondertekenen");
        robot.write(TwoSeats.PASSPHRASE);
        press(KeyCode.ENTER);
        assertThat(text("seal-notice")).isEqualTo("BO-012 heeft ondertekend. Nu tekent u.");
        robot.write(SampleServices.PASSPHRASE);
        press(KeyCode.ENTER);
        assertThat(shows("sealed")).isTrue();
        assertThat(screen.seats.first().session().assessment().seal()).isPresent();
    }

    @Test
    void whoComparesHasTheSameToolsForTheImageAsWhoScores() {
        robot.interact(() -> screen.choose(now -> now.withLoupe(new Loupe(240, 4)).withDisplayLocked(true)));
        sitDown();
        scoreTheLastImageByKey();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        enterAloneLocksNothing();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(text("compare-name")).isEqualTo("Casus 2 · HC, Doorsnede");

        Text shape = (Text) robot.lookup("#viewer-display-begin").query().lookup(".vg-icon");
        assertThat(((Color) shape.getFill()).getBrightness()).as("seen on dark").isGreaterThan(0.6);
        press(KeyCode.V);
        assertThat(shows("compare-case1-hc")).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(robot.lookup("#compare-case1-hc").tryQuery()).isEmpty();
        press(KeyCode.M);
        assertThat(shows("aid-card")).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(shows("aid-card")).isFalse();
        robot.press(KeyCode.L);
        assertThat(text("viewer-loupe-power")).as("as the settings say").startsWith("4×");
        robot.release(KeyCode.L);
        press(KeyCode.I);
        press(KeyCode.DOWN);
        assertThat(text("compare-name")).isEqualTo("Casus 1 · HC, Vergroting");
        assertThat(shows("viewer-display-badge")).as("locked, so the next image is inverted too").isTrue();
    }

    @Test
    void whoDeclinesLeadsBackToTheSummaryWhichOffersAnother() {
        sitDown();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        focus("lock-decline-recognised");
        press(KeyCode.SPACE);
        press(KeyCode.ENTER);
        assertThat(shows("lock")).as("Enter alone declines nothing").isTrue();
        press(KeyCode.SPACE);
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        assertThat(shows("summary")).isTrue();
        assertThat(focused()).isEqualTo("four-eyes-ask");
    }

    @Test
    void escapeOnTheLockScreenLeadsBackToScoring() {
        sitDown();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#lock-now").query().isDisabled()).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(shows("assessment-along")).isTrue();
    }

    @Test
    void herSeatHasEveryToolForThePictureAndNothingOfTheFirstSheet() {
        sitDown();
        assertThat(text("assessment-total")).startsWith("0 / 96");
        assertThat(robot.lookup(".tile-points").queryAllAs(Label.class)).extracting(Label::getText)
                .as("no point of hers, and none of the first assessor").hasSize(12).containsOnly("0 / 8");
        press(KeyCode.I);
        assertThat(shows("viewer-display-badge")).isTrue();
        robot.press(KeyCode.L);
        assertThat(shows("viewer-loupe")).isTrue();
        robot.release(KeyCode.L);
        press(KeyCode.V);
        assertThat(List.of("compare-case2-hc", "compare-case3-hc", "compare-case4-hc")).allMatch(this::shows);
        press(KeyCode.ESCAPE);
        press(KeyCode.M);
        press(KeyCode.RIGHT);
        assertThat(text("aid-lines")).contains("Beeld: breedte 50 %");
        assertThat(shows("aid-put")).as("comments are the first assessor's").isFalse();
        press(KeyCode.ENTER);
        assertThat(text("assessment-notice")).isNotEmpty();
        assertThat(screen.seats.seat().session().assessment().sheet().points(new SlotId("case1-hc"),
                new CriterionId("magnification"))).isEmpty();
    }

    private void sitDown() {
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(focused()).isEqualTo("four-eyes-ask");
        press(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("ask-colleagues");
        focus("ask-passphrase");
        robot.write("verkeerd");
        press(KeyCode.ENTER);
        assertThat(text("ask-notice")).startsWith("De wachtzin klopt niet");
        focus("ask-passphrase");
        robot.write(TwoSeats.PASSPHRASE);
        press(KeyCode.ENTER);
        // the colleague too says first that she may judge
        assertThat(focused()).isEqualTo("gate-assess");
        press(KeyCode.ENTER);
    }

    private void scoreTheLastImageByKey() {
        screen.seats.scoresAlike();
        hers("case2-hc", "plane", 2);
        screen.seats.hers(new Act.ScoreCleared(new SlotId("case1-hc"), new CriterionId("magnification")));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(text("lock-why")).isEqualTo("Vastleggen kan zodra het laatste open criterium een score heeft.");
        assertThat(focused()).isEqualTo("lock-open-0");
        press(KeyCode.SPACE);
        press(KeyCode.DIGIT2);
    }

    private void enterAloneLocksNothing() {
        press(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("lock-not-yet");
        assertThat(text("lock-meaning")).contains("niet meer wijzigen");
        press(KeyCode.ENTER);
        assertThat(focused()).as("back where one was").isEqualTo("lock-now");
        press(KeyCode.ENTER);
        press(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("lock-now");
        assertThat(screen.seats.seat().session().assessment().lookingAlong().isLocked()).isFalse();
        press(KeyCode.ENTER);
    }

    private void hers(String slot, String criterion, int points) {
        screen.seats.hers(new Act.Scored(new SlotId(slot), new CriterionId(criterion), points));
    }

    private void denyAndThinkBetterOfIt() {
        focus("compare-deny");
        press(KeyCode.SPACE);
        press(KeyCode.ENTER);
        assertThat(text("compare-outcome")).isEqualTo("Zoals het nu staat: Geen eensluidend oordeel");
        focus("compare");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text("compare-outcome")).isEqualTo("Zoals het nu staat: Onvoldoende");
    }

    private void undoAndSettleAgain() {
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text("compare-name")).isEqualTo("Casus 1 · HC, Vergroting");
        assertThat(text("compare-why")).isEqualTo("Er staat nog 1 verschil open.");
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(text("compare-why")).startsWith("U bent het eens.");
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        SwiftRobot.settle();
    }

    private void focus(String id) {
        robot.interact(() -> robot.lookup("#" + id).query().requestFocus());
    }

    private String focused() {
        return String.valueOf(screen.stage.getScene().getFocusOwner().getId());
    }

    private String text(String id) {
        return ((Labeled) robot.lookup("#" + id).query()).getText();
    }

    private boolean shows(String id) {
        return robot.lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent();
    }
}
