package nl.vierogen.assessment.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.act.RetakeMark;
import nl.vierogen.assessment.screen.form.Rest;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.problem.Problem;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import nl.vierogen.ui.Hint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Every key of the assessing screen, on the real screen. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Resolver.class})
class AssessmentViewTest {
    private final SampleLogbook logbook = SampleLogbook.biometrie();
    private final AssessmentViewModelTest.Visits visits = new AssessmentViewModelTest.Visits();
    private final HeldRest rest = new HeldRest();

    @Start
    void show(Stage stage) {
        ShownScreen shown = new ShownScreen();
        shown.visits = visits;
        shown.rest = rest::before;
        shown.on(stage, logbook.open());
    }

    @ParameterizedTest
    @CsvSource({"DIGIT0, 0", "DIGIT1, 1", "DIGIT2, 2", "NUMPAD0, 0", "NUMPAD1, 1", "NUMPAD2, 2"})
    void aDigitOfTheRowOrTheNumericPadScores(KeyCode key, int points, SwiftRobot robot) {
        robot.push(key);

        assertThat(points("case1-hc", "magnification")).hasValue(points);
        assertThat(button(robot, "magnification", points).isSelected()).isTrue();
        assertThat(button(robot, "magnification", points).lookup(".vg-icon")).as("a tick, not colour alone")
                .isNotNull();
        assertThat(button(robot, "plane", points).lookup(".vg-icon")).isNull();
        assertThat(text(robot, "#assessment-image-points")).isEqualTo(points + " / 8");
        assertThat(text(robot, "#assessment-total")).isEqualTo(points + " / 96");
    }

    @Test
    void fourDigitsScoreFourCriteriaAndStayOnTheImage(SwiftRobot robot) {
        robot.push(KeyCode.DIGIT2).push(KeyCode.DIGIT2).push(KeyCode.DIGIT2).push(KeyCode.DIGIT1)
                .push(KeyCode.DIGIT0);

        assertThat(text(robot, "#assessment-image-points")).isEqualTo("7 / 8");
        assertThat(text(robot, "#assessment-image")).isEqualTo("Casus 1 · HC");
        assertThat(text(robot, "#assessment-notice")).startsWith("Geen criterium gekozen");
    }

    @Test
    void theHintOfACriterionSaysWhatTakesTheMostPointsAndWhereAllOfThemStand(SwiftRobot robot) {
        assertThat(hint(robot, "#assessment-criterion-plane .criterion-name")).startsWith("Doorsnede, 2 punten: Juist")
                .endsWith("\nCriteria en hun omschrijving (T)");
        robot.push(KeyCode.RIGHT);
        assertThat(hint(robot, "#assessment-criterion-plane .criterion-name")).contains("maag");
    }

    @Test
    void theHintOfTheWayOnHasItsKey(SwiftRobot robot) {
        assertThat(hint(robot, "#assessment-summary")).isEqualTo("Samenvatting (Ctrl+Enter)");
    }

    private static String hint(SwiftRobot robot, String query) {
        return Hint.of(robot.lookup(query).<Control>query()).orElseThrow();
    }

    @Test
    void aDigitHeldDownScoresOnce(SwiftRobot robot) {
        robot.press(KeyCode.DIGIT2).press(KeyCode.DIGIT2).press(KeyCode.DIGIT2).release(KeyCode.DIGIT2);

        assertThat(points("case1-hc", "magnification")).hasValue(2);
        assertThat(points("case1-hc", "plane")).isEmpty();
    }

    @Test
    void nothingHappensOnAltGr(SwiftRobot robot) {
        robot.press(KeyCode.ALT_GRAPH).push(KeyCode.DIGIT2).release(KeyCode.ALT_GRAPH);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2);

        assertThat(points("case1-hc", "magnification")).isEmpty();
    }

    @Test
    void arrowsWalkOverTheCriteriaAndBackspaceGoesBack(SwiftRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.UP).push(KeyCode.DIGIT1);
        assertThat(points("case1-hc", "plane")).hasValue(1);

        robot.push(KeyCode.BACK_SPACE).push(KeyCode.DIGIT0);
        assertThat(points("case1-hc", "plane")).hasValue(0);
    }

    @Test
    void deleteClearsAScore(SwiftRobot robot) {
        robot.push(KeyCode.DIGIT1).push(KeyCode.BACK_SPACE).push(KeyCode.DELETE);

        assertThat(points("case1-hc", "magnification")).isEmpty();
        assertThat(button(robot, "magnification", 1).isSelected()).isFalse();
        assertThat(text(robot, "#assessment-open")).isEqualTo("48 open");
    }

    @Test
    void enterGoesToTheFirstOpenCriterionOrTheNextImage(SwiftRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER).push(KeyCode.DIGIT2);
        assertThat(points("case1-hc", "magnification")).hasValue(2);

        robot.push(KeyCode.DIGIT2).push(KeyCode.DIGIT2).push(KeyCode.DIGIT2).push(KeyCode.ENTER);
        assertThat(text(robot, "#assessment-image")).isEqualTo("Casus 1 · AC");
    }

    @Test
    void leftAndRightLeafThroughTheImages(SwiftRobot robot) {
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.LEFT);
        assertThat(text(robot, "#assessment-image")).isEqualTo("Casus 1 · AC");

        robot.push(KeyCode.LEFT).push(KeyCode.LEFT);
        assertThat(text(robot, "#assessment-notice")).isEqualTo("Dit is het eerste beeld.");
    }

    @Test
    void theControlPairLeafsAlsoWhileTypingAndSavesTheComment(SwiftRobot robot) {
        robot.push(KeyCode.O);
        robot.interact(() -> area(robot).setText("Te klein"));
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);

        assertThat(text(robot, "#assessment-image")).isEqualTo("Casus 1 · AC");
        assertThat(feedback("case1-hc")).isEqualTo("Te klein");
        assertThat(area(robot).getText()).isEmpty();

        robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(area(robot).getText()).isEqualTo("Te klein");
    }

    @ParameterizedTest
    @CsvSource({"N", "F8"})
    void theOpenCriteriaAreFoundAcrossImages(KeyCode key, SwiftRobot robot) {
        robot.push(key).push(key).push(key).push(key);
        assertThat(text(robot, "#assessment-image")).isEqualTo("Casus 1 · AC");

        robot.push(KeyCode.SHIFT, key);
        assertThat(text(robot, "#assessment-image")).isEqualTo("Casus 1 · HC");
    }

    @ParameterizedTest
    @CsvSource({"O", "F2"})
    void theCommentIsReachedAndLeftAndDoesNotGetTheKey(KeyCode key, SwiftRobot robot) {
        robot.push(key);
        assertThat(area(robot).isFocused()).isTrue();
        assertThat(area(robot).getText()).isEmpty();

        robot.push(KeyCode.DIGIT2);
        assertThat(points("case1-hc", "magnification")).as("a digit in a text is a digit").isEmpty();

        robot.push(KeyCode.ESCAPE);
        assertThat(area(robot).isFocused()).isFalse();
        robot.push(KeyCode.DIGIT2);
        assertThat(points("case1-hc", "magnification")).hasValue(2);
    }

    @Test
    void theCommentIsSavedAfterARest(SwiftRobot robot) {
        robot.push(KeyCode.O);
        robot.interact(() -> area(robot).setText("Goed beeld"));
        assertThat(feedback("case1-hc")).isEmpty();
        assertThat(text(robot, "#assessment-saved")).isEqualTo("Tekst nog niet opgeslagen");

        robot.interact(rest::end);

        assertThat(feedback("case1-hc")).isEqualTo("Goed beeld");
        assertThat(text(robot, "#assessment-saved")).isEqualTo("Alles opgeslagen 21:04:01");
    }

    @Test
    void aCommentThatIsRefusedStaysInTheFieldAndIsSavedLater(SwiftRobot robot) {
        logbook.log().refuse(Optional.of(Problem.DISK_FULL));
        robot.push(KeyCode.O);
        robot.interact(() -> area(robot).setText("Blijft"));
        robot.push(KeyCode.ESCAPE);
        assertThat(text(robot, "#assessment-refusal")).contains("Opmerking bij Casus 1 · HC").contains("schijf");
        assertThat(area(robot).getText()).isEqualTo("Blijft");

        logbook.log().refuse(Optional.empty());
        robot.push(KeyCode.O).push(KeyCode.ESCAPE);

        assertThat(feedback("case1-hc")).isEqualTo("Blijft");
        assertThat(robot.lookup("#assessment-refusal").<Node>query().getParent().isVisible()).isFalse();
    }

    @Test
    void xPutsTheCriterionInDoubt(SwiftRobot robot) {
        robot.push(KeyCode.X);

        assertThat(robot.lookup("#assessment-doubt-magnification").query().isVisible()).isTrue();
        assertThat(text(robot, "#assessment-doubts")).isEqualTo("1 in twijfel");
    }

    @Test
    void nothingInTheColumnJumpsWhileGoingThroughTheCriteria(SwiftRobot robot) {
        double before = top(robot, "#assessment-comment");
        double rows = height(robot, "#assessment-criterion-plane");

        robot.push(KeyCode.DIGIT1).push(KeyCode.DIGIT1).push(KeyCode.X);
        assertThat(top(robot, "#assessment-comment")).isEqualTo(before);
        assertThat(height(robot, "#assessment-criterion-plane")).as("a doubt beside the name").isEqualTo(rows);

        robot.push(KeyCode.DIGIT1).push(KeyCode.DIGIT1);
        assertThat(text(robot, "#assessment-hint")).startsWith("Alle criteria van dit beeld hebben punten.");
        assertThat(top(robot, "#assessment-comment")).isEqualTo(before);
    }

    @Test
    void whereThereIsLittleRoomTheCriteriaTakeThatOfTheWordingAndTheImageKeepsIts(SwiftRobot robot) {
        robot.interact(() -> Theme.DARK.apply(robot.lookup("#assessment-screen").query().getScene(),
                new TextSize(150)));
        double picture = height(robot, "#assessment-picture");

        robot.push(KeyCode.T);
        assertThat(height(robot, "#assessment-picture")).isEqualTo(picture);
        assertThat(robot.lookup("#assessment-criteria").query().isVisible()).isTrue();
        assertThat(robot.lookup("#assessment-wording").query().isVisible()).isFalse();

        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#assessment-wording").query().isVisible()).isTrue();
    }

    @Test
    void atTheLargestTextTheWholeColumnIsAboveTheFold(SwiftRobot robot) {
        robot.interact(() -> Theme.DARK.apply(robot.lookup("#assessment-screen").query().getScene(),
                new TextSize(150)));

        assertThat(top(robot, "#assessment-retake") + height(robot, "#assessment-retake"))
                .isLessThanOrEqualTo(top(robot, "#assessment-totals"));
    }

    @Test
    void hAndADigitMarkForTheRetake(SwiftRobot robot) {
        robot.push(KeyCode.H).push(KeyCode.DIGIT2);

        assertThat(mark()).hasValueSatisfying(mark -> assertThat(mark.reasons()).containsExactly("plane"));
        assertThat(points("case1-hc", "magnification")).isEmpty();
        assertThat(text(robot, "#assessment-retake-summary")).isEqualTo("De doorsnede is niet juist.");

        robot.push(KeyCode.DIGIT2);
        assertThat(points("case1-hc", "magnification")).as("the digit after that is a score").hasValue(2);

        robot.push(KeyCode.H).push(KeyCode.DELETE);
        assertThat(mark()).isEmpty();
    }

    @Test
    void afterHAnyOtherKeyMeansThatNoReasonComes(SwiftRobot robot) {
        robot.push(KeyCode.H).push(KeyCode.DOWN).push(KeyCode.DIGIT1);

        assertThat(mark()).isEmpty();
        assertThat(points("case1-hc", "plane")).hasValue(1);
    }

    @Test
    void whoReadsOnInTheCriteriaCanStillGiveAReason(SwiftRobot robot) {
        robot.push(KeyCode.T).push(KeyCode.H).push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_UP).push(KeyCode.DIGIT2);

        assertThat(mark()).hasValueSatisfying(mark -> assertThat(mark.reasons()).containsExactly("plane"));
        assertThat(points("case1-hc", "magnification")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PAGE_UP", "PAGE_DOWN"})
    void whileTheCriteriaAreClosedTheirKeysAreLeftToOthers(KeyCode key, SwiftRobot robot) {
        List<KeyCode> heard = new ArrayList<>();
        robot.lookup("#assessment-screen").query().addEventFilter(KeyEvent.KEY_PRESSED,
                event -> heard.add(event.getCode()));
        robot.push(KeyCode.H).push(key);
        assertThat(robot.lookup(".retake-reasons").query().isVisible()).isTrue();
        assertThat(heard).containsExactly(key);

        robot.push(KeyCode.ESCAPE).push(KeyCode.T).push(key);
        assertThat(heard).as("what is open has them").containsExactly(key);
    }

    @Test
    void escInTheListOfReasonsOnlyEndsTheAsking(SwiftRobot robot) {
        robot.push(KeyCode.H).push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".retake-reasons").query().isVisible()).isFalse();
        assertThat(visits.inbox).isZero();

        robot.push(KeyCode.DIGIT2);
        assertThat(points("case1-hc", "magnification")).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource({"DIGIT1", "DELETE"})
    void escRightAfterAReasonDoesNotLeave(KeyCode key, SwiftRobot robot) {
        robot.push(KeyCode.H).push(key).push(KeyCode.ESCAPE);
        assertThat(visits.inbox).isZero();

        robot.push(KeyCode.ESCAPE);
        assertThat(visits.inbox).isOne();
    }

    @Test
    void escClosesOneThingAtATimeAndThenLeaves(SwiftRobot robot) {
        robot.push(KeyCode.T).push(KeyCode.H).push(KeyCode.SHIFT, KeyCode.F1);

        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#keys-sheet").query().isVisible()).isFalse();
        assertThat(robot.lookup(".retake-reasons").query().isVisible()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".retake-reasons").query().isVisible()).isFalse();
        assertThat(robot.lookup("#assessment-criteria").query().isVisible()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#assessment-criteria").query().isVisible()).isFalse();
        robot.push(KeyCode.ESCAPE);
        assertThat(visits.inbox).as("once too often is no wish to leave").isZero();

        robot.push(KeyCode.ESCAPE);
        assertThat(visits.inbox).isOne();
    }

    @Test
    void escOnceTooOftenAfterACommentSaysWhereTheNextOneLeads(SwiftRobot robot) {
        robot.push(KeyCode.O).push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        assertThat(visits.inbox).isZero();
        assertThat(text(robot, "#assessment-notice")).isEqualTo("Nog een keer Esc: naar de logboeken.");
        robot.push(KeyCode.DIGIT2);
        assertThat(points("case1-hc", "magnification")).hasValue(2);
        assertThat(text(robot, "#assessment-notice")).as("that is over").doesNotContain("Esc");

        robot.push(KeyCode.ESCAPE);
        assertThat(visits.inbox).as("with nothing open Esc leads one screen back, as everywhere").isOne();
    }

    @ParameterizedTest
    @CsvSource({"T", "F1"})
    void theCriteriaPanelIsPinnedAndPutAway(KeyCode key, SwiftRobot robot) {
        robot.push(key);
        assertThat(robot.lookup("#assessment-criteria").query().isVisible()).isTrue();

        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#assessment-criteria").query().isVisible()).isFalse();
    }

    @Test
    void theImageIsFittedOneToOneAndZoomed(SwiftRobot robot) {
        assertThat(text(robot, "#viewer-scale")).startsWith("passend, ");

        robot.push(KeyCode.Z);
        assertThat(text(robot, "#viewer-scale")).isEqualTo("100 %");
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(text(robot, "#viewer-scale")).isEqualTo("120 %");
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(text(robot, "#viewer-scale")).isEqualTo("100 %");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(text(robot, "#viewer-scale")).startsWith("passend, ");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(text(robot, "#viewer-scale")).isEqualTo("100 %");
        assertThat(points("case1-hc", "magnification")).isEmpty();
    }

    @Test
    void eachImageKeepsItsOwnView(SwiftRobot robot) {
        robot.push(KeyCode.Z).push(KeyCode.RIGHT);
        assertThat(text(robot, "#viewer-scale")).startsWith("passend, ");

        robot.push(KeyCode.LEFT);
        assertThat(text(robot, "#viewer-scale")).isEqualTo("100 %");
    }

    @Test
    void theWheelZoomsAndDraggingAndShiftArrowsPan(SwiftRobot robot) {
        robot.moveTo("#assessment-picture");
        robot.scroll(20, VerticalDirection.UP);
        String zoomed = text(robot, "#viewer-scale");
        assertThat(zoomed).doesNotStartWith("passend");
        double before = pictureX(robot);

        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        double panned = pictureX(robot);
        assertThat(panned).isLessThan(before);

        robot.press(MouseButton.PRIMARY).moveBy(30, 0).release(MouseButton.PRIMARY);
        assertThat(pictureX(robot)).isGreaterThan(panned);
        assertThat(text(robot, "#assessment-image")).as("Shift+arrow is no arrow").isEqualTo("Casus 1 · HC");
    }

    @Test
    void undoAndRedoShowWhere(SwiftRobot robot) {
        robot.push(KeyCode.DIGIT2).push(KeyCode.RIGHT);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text(robot, "#assessment-image")).isEqualTo("Casus 1 · HC");
        assertThat(button(robot, "magnification", 2).isSelected()).isFalse();
        assertThat(text(robot, "#assessment-notice")).startsWith("Ongedaan gemaakt: Casus 1 · HC, Vergroting");

        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(button(robot, "magnification", 2).isSelected()).isTrue();
    }

    @Test
    void controlZInATextLeavesTheScoresAlone(SwiftRobot robot) {
        robot.push(KeyCode.DIGIT2).push(KeyCode.O);

        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(points("case1-hc", "magnification")).hasValue(2);
    }

    @Test
    void controlEnterGoesToTheSummaryAlsoFromTheComment(SwiftRobot robot) {
        robot.push(KeyCode.O);
        robot.interact(() -> area(robot).setText("Klaar"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(visits.summary).isOne();
        assertThat(feedback("case1-hc")).isEqualTo("Klaar");
    }

    @Test
    void controlSAnswersThatAllIsSavedWithTheTime(SwiftRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.S);

        assertThat(text(robot, "#assessment-notice")).isEqualTo("Alles opgeslagen 21:04:00");
    }

    @Test
    void f6WalksOverThePanes(SwiftRobot robot) {
        robot.push(KeyCode.F6);
        assertThat(focused(robot)).isEqualTo("assessment-slot-case1-hc");
        robot.push(KeyCode.F6);
        assertThat(focused(robot)).isEqualTo("assessment-picture");
        robot.push(KeyCode.F6);
        assertThat(focused(robot)).isEqualTo("assessment-score-magnification-0");
        robot.push(KeyCode.F6);
        assertThat(focused(robot)).isEqualTo("assessment-comment");
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(focused(robot)).isEqualTo("assessment-score-magnification-0");
    }

    @Test
    void f6GoesRoundAndShiftF6TheOtherWay(SwiftRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(focused(robot)).as("the totals, the last").isEqualTo("assessment-open");
        robot.push(KeyCode.F6);
        assertThat(focused(robot)).as("and the first again").isEqualTo("assessment-slot-case1-hc");
    }

    @Test
    void controlSInTheCommentSavesItAndSaysSo(SwiftRobot robot) {
        robot.push(KeyCode.O);
        robot.write("Klaar");
        assertThat(text(robot, "#assessment-saved")).isEqualTo("Tekst nog niet opgeslagen");
        assertThat(feedback("case1-hc")).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(feedback("case1-hc")).isEqualTo("Klaar");
        assertThat(text(robot, "#assessment-notice")).isEqualTo("Alles opgeslagen 21:04:01");
    }

    @Test
    void f11IsFullScreen(SwiftRobot robot) {
        Stage stage = (Stage) robot.lookup("#assessment-screen").query().getScene().getWindow();
        robot.push(KeyCode.F11);
        assertThat(stage.isFullScreen()).isTrue();

        robot.push(KeyCode.F11);
        assertThat(stage.isFullScreen()).isFalse();
    }

    @Test
    void theKeySheetOpensAndCloses(SwiftRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.F1);
        assertThat(robot.lookup("#keys-sheet").query().isVisible()).isTrue();
        robot.push(KeyCode.DIGIT2);
        assertThat(points("case1-hc", "magnification")).as("nobody scores under the sheet").isEmpty();

        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#keys-sheet").query().isVisible()).isFalse();
    }

    @Test
    void theKeySheetKeepsTheFocusAndIsReadOnByKeys(SwiftRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.F1);
        Node sheet = robot.lookup("#keys-sheet").query();
        robot.push(KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(sheet.getScene().getFocusOwner()).hasFieldOrPropertyWithValue("id", "keys-close");

        ScrollPane pane = (ScrollPane) sheet.lookup(".scroll-pane");
        robot.push(KeyCode.PAGE_DOWN);
        double page = pane.getVvalue();
        assertThat(page).isPositive();
        robot.push(KeyCode.UP);
        assertThat(pane.getVvalue()).isLessThan(page);
        robot.push(KeyCode.END);
        assertThat(pane.getVvalue()).isEqualTo(1);
        robot.push(KeyCode.HOME);
        assertThat(pane.getVvalue()).isZero();
    }

    @Test
    void aRefusedScoreIsNotShownAndTheRefusalIs(SwiftRobot robot) {
        logbook.log().refuse(Optional.of(Problem.DISK_FULL));

        robot.push(KeyCode.DIGIT2);

        assertThat(button(robot, "magnification", 2).isSelected()).isFalse();
        assertThat(text(robot, "#assessment-total")).isEqualTo("0 / 96");
        assertThat(text(robot, "#assessment-saved")).isEqualTo("NIET ALLES OPGESLAGEN");
        assertThat(text(robot, "#assessment-refusal")).startsWith("NIET OPGESLAGEN");
        robot.interact(() -> ((Button) robot.lookup("#assessment-refusal-read").query()).fire());
        assertThat(text(robot, "#assessment-refusal")).isEmpty();
    }

    @Test
    void theStructuralErrorIsSeenComingAndThenNamesItsImages(SwiftRobot robot) {
        for (int image = 0; image < 3; image++) {
            robot.push(KeyCode.DOWN).push(KeyCode.DIGIT0).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        }
        assertThat(text(robot, "#assessment-structural")).isEqualTo("HC: nog één 0 = structurele fout");

        robot.push(KeyCode.DOWN).push(KeyCode.DIGIT0);
        assertThat(text(robot, "#assessment-structural")).isEqualTo("Structurele fout HC: casus 1, 2, 3 en 4");
        assertThat(robot.lookup("#assessment-structure-hc").query().getAccessibleText())
                .isEqualTo("Doorsnede HC: 0 0 0 0");
    }

    @Test
    void theMouseDoesAllThisToo(SwiftRobot robot) {
        robot.clickOn("#assessment-score-calipers-1");
        assertThat(points("case1-hc", "calipers")).hasValue(1);

        robot.clickOn("#assessment-slot-case2-fl");
        assertThat(text(robot, "#assessment-image")).isEqualTo("Casus 2 · FL");
        robot.push(KeyCode.DIGIT2);
        assertThat(points("case2-fl", "magnification")).hasValue(2);

        robot.clickOn("#assessment-open");
        assertThat(text(robot, "#assessment-image")).isEqualTo("Casus 1 · HC");
        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        assertThat(visits.inbox).isOne();
    }

    @Test
    void everyControlHasANameForTheScreenReader(SwiftRobot robot) {
        assertThat(robot.lookup(".score-button").<Node>queryAll()).hasSize(12)
                .allSatisfy(button -> assertThat(button.getAccessibleText()).isNotBlank());
        assertThat(robot.lookup(".tile").<Node>queryAll()).hasSize(12)
                .allSatisfy(tile -> assertThat(tile.getAccessibleText()).contains("0 / 8", "4 open"));
        assertThat(robot.lookup("#assessment-picture").query().getAccessibleText()).isEqualTo("Casus 1 · HC");
        assertThat(area(robot).getAccessibleText()).isEqualTo("Opmerking bij dit beeld");
    }

    private static double pictureX(SwiftRobot robot) {
        SwiftRobot.settle();
        return robot.lookup("#assessment-picture").lookup(".image-view").query().getBoundsInParent().getMinX();
    }

    private static String text(SwiftRobot robot, String id) {
        SwiftRobot.settle();
        return ((Labeled) robot.lookup(id).query()).getText();
    }

    private static double top(SwiftRobot robot, String id) {
        SwiftRobot.settle();
        Node node = robot.lookup(id).query();
        return node.localToScene(node.getBoundsInLocal()).getMinY();
    }

    private static double height(SwiftRobot robot, String id) {
        SwiftRobot.settle();
        return robot.lookup(id).query().getLayoutBounds().getHeight();
    }

    private static ToggleButton button(SwiftRobot robot, String criterion, int points) {
        return robot.lookup("#assessment-score-" + criterion + "-" + points).query();
    }

    private static TextArea area(SwiftRobot robot) {
        return robot.lookup("#assessment-comment").query();
    }

    private static String focused(SwiftRobot robot) {
        return robot.lookup("#assessment-screen").query().getScene().getFocusOwner().getId();
    }

    private OptionalInt points(String slot, String criterion) {
        return logbook.session().assessment().sheet().points(new SlotId(slot), new CriterionId(criterion));
    }

    private String feedback(String slot) {
        return logbook.session().assessment().feedback(new SlotId(slot));
    }

    private Optional<RetakeMark> mark() {
        return logbook.session().assessment().retakeMark(new SlotId("case1-hc"));
    }

    /** A rest that ends when the test says so. */
    private static final class HeldRest {
        private List<Runnable> begun = new ArrayList<>();

        Rest before(Runnable then) {
            return new Rest() {
                @Override
                public void begin() {
                    begun.remove(then);
                    begun.add(then);
                }

                @Override
                public void cancel() {
                    begun.remove(then);
                }
            };
        }

        void end() {
            List<Runnable> ending = begun;
            begun = new ArrayList<>();
            ending.forEach(Runnable::run);
        }
    }
}
