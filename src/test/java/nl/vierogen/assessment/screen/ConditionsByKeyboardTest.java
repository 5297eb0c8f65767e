package nl.vierogen.assessment.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.keys.Context;
import nl.vierogen.ui.keys.Shortcut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Conditions and handing back on the real screen, without a mouse. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Resolver.class})
class ConditionsByKeyboardTest {
    private static final String ID = "i/case1/too-old";
    private static final String OLD = "conditions-sign-i-case1-too-old";

    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final SampleLogbook logbook = SampleLogbook.biometrie();
    private final AssessmentViewModelTest.Visits visits = new AssessmentViewModelTest.Visits();

    @Start
    void show(Stage stage) {
        ShownScreen shown = new ShownScreen();
        shown.visits = visits;
        shown.dialogs = dialogs;
        shown.on(stage, logbook.open(SampleLogbook.signs()));
    }

    @Test
    void aSignIsConfirmedByKeyboard(SwiftRobot robot) {
        assertThat(text(robot, "#assessment-conditions")).isEqualTo("3 signalen open");
        robot.push(KeyCode.K);
        assertThat(focused(robot)).isEqualTo(OLD);
        assertThat(robot.lookup("#" + OLD).<Node>query().getAccessibleText())
                .contains("Voorwaarde i", "afkeuren", "14 juli");
        robot.push(KeyCode.ENTER);
        robot.write("te oud");
        robot.push(KeyCode.ENTER);
        assertThat(focused(robot)).as("back at the line, where a key decides").isEqualTo(OLD);
        robot.push(KeyCode.DIGIT1);

        assertThat(isConfirmed()).isTrue();
        assertThat(text(robot, "#assessment-conditions")).isEqualTo("2 signalen open");
        assertThat(focused(robot)).as("on to what comes next").isEqualTo("conditions-sign-g-case2-bmi");
        robot.push(KeyCode.ESCAPE);
        assertThat(focused(robot)).isEqualTo("assessment-screen");
    }

    @Test
    void controlEnterInANoteConfirms(SwiftRobot robot) {
        robot.push(KeyCode.K).push(KeyCode.O);
        robot.write("te oud");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(isConfirmed()).isTrue();
        assertThat(visits.summary).isZero();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(visits.summary).as("without a note it leads on as ever").isEqualTo(1);
    }

    @Test
    void zeroDismissesAndDeleteTakesThatBack(SwiftRobot robot) {
        robot.push(KeyCode.K).push(KeyCode.ENTER);
        robot.write("datum klopt");
        robot.push(KeyCode.ENTER).push(KeyCode.DIGIT0);
        assertThat(logbook.session().assessment().findings().get(ID).isConfirmed()).isFalse();

        robot.push(KeyCode.HOME);
        assertThat(focused(robot)).isEqualTo(OLD);
        robot.push(KeyCode.DELETE);
        assertThat(logbook.session().assessment().findings()).isEmpty();
        assertThat(robot.lookup("#" + OLD + "-note").<TextField>query().getText()).isEqualTo("datum klopt");
    }

    @Test
    void theListIsWalkedWithArrowsHomeEndAndLettersAndStaysInSight(SwiftRobot robot) {
        robot.push(KeyCode.K).push(KeyCode.DOWN);
        assertThat(focused(robot)).isEqualTo("conditions-sign-g-case2-bmi");
        robot.push(KeyCode.END);
        assertThat(focused(robot)).isEqualTo("conditions-n");
        assertInSight(robot, "#conditions-n");
        robot.push(KeyCode.DOWN);
        assertThat(focused(robot)).as("nothing comes after the last").isEqualTo("conditions-n");
        robot.push(KeyCode.UP);
        assertThat(focused(robot)).isEqualTo("conditions-l");
        robot.push(KeyCode.HOME).push(KeyCode.UP);
        assertThat(focused(robot)).isEqualTo(OLD);
        assertInSight(robot, "#" + OLD);
        for (KeyCode letter : new KeyCode[]{KeyCode.B, KeyCode.K, KeyCode.G, KeyCode.N}) {
            robot.push(letter);
            assertThat(focused(robot)).isEqualTo("conditions-" + letter.getChar().toLowerCase(Locale.ROOT));
            assertInSight(robot, "#" + focused(robot));
        }
    }

    @Test
    void everyConditionHasItsLetterAsAKey() {
        assertThat(logbook.open().procedure().conditions()).extracting(condition -> Shortcut
                .valueOf("CONDITION_" + condition.id().toUpperCase(Locale.ROOT)).context())
                .containsOnly(Context.CONDITIONS);
    }

    @Test
    void escapeLeavesANoteAndThenTheListAndWhatWasTypedIsStillThere(SwiftRobot robot) {
        robot.push(KeyCode.K).push(KeyCode.O);
        robot.write("half");
        robot.push(KeyCode.ESCAPE);
        assertThat(focused(robot)).isEqualTo(OLD);
        robot.push(KeyCode.ESCAPE);
        assertThat(focused(robot)).isEqualTo("assessment-screen");
        robot.push(KeyCode.K);
        assertThat(robot.lookup("#" + OLD + "-note").<TextField>query().getText()).isEqualTo("half");

        dialogs.yes = false;
        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        assertThat(dialogs.asked).singleElement().asString().contains("“half” is nog niet bevestigd of afgewezen");
        assertThat(visits.inbox).isZero();
    }

    private void assertInSight(SwiftRobot robot, String id) {
        SwiftRobot.settle();
        Bounds line = bounds(robot, id);
        Bounds column = bounds(robot, ".assessment-column");
        assertThat(line.getMinY()).isGreaterThanOrEqualTo(column.getMinY() - 1);
        assertThat(line.getMaxY()).isLessThanOrEqualTo(column.getMaxY() + 1);
    }

    private static Bounds bounds(SwiftRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.localToScreen(node.getBoundsInLocal());
    }

    private boolean isConfirmed() {
        return logbook.session().assessment().findings().get(ID).isConfirmed(Consequence.REJECT);
    }

    @Test
    void aDigitScoresNothingWhileTheFormIsAway(SwiftRobot robot) {
        robot.push(KeyCode.K).push(KeyCode.TAB).push(KeyCode.DIGIT2);

        assertThat(logbook.session().assessment().sheet().points()).isEmpty();
    }

    @Test
    void aNameOnAnImageHidesItAndUndoBringsItBack(SwiftRobot robot) {
        robot.push(KeyCode.K);
        robot.interact(() -> robot.lookup("#conditions-b").query().requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(focused(robot)).isEqualTo("conditions-b-note");
        robot.write("er staat een naam");
        robot.push(KeyCode.ENTER);

        assertThat(logbook.session().assessment().outcome()).contains(Outcome.RETURNED);
        assertThat(isVisible(robot, "#assessment-hidden")).isTrue();
        assertThat(isVisible(robot, "#assessment-picture")).isFalse();
        assertThat(text(robot, "#assessment-hidden-why")).contains("omdat u hebt bevestigd", "voorwaarde b");
        assertThat(robot.lookup("#assessment-slot-case1-hc").query().getAccessibleText())
                .contains("niet meer getoond");

        robot.push(KeyCode.ESCAPE).push(KeyCode.RIGHT);
        assertThat(isVisible(robot, "#assessment-picture")).as("another image").isTrue();
        robot.push(KeyCode.LEFT);
        assertThat(isVisible(robot, "#assessment-picture")).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(isVisible(robot, "#assessment-picture")).isTrue();
    }

    @Test
    void aRecognisedLogbookGoesBackByKeyboardAndUndoKeepsIt(SwiftRobot robot) {
        robot.push(KeyCode.F9);
        assertThat(focused(robot)).isEqualTo("hand-back-recognised");
        robot.push(KeyCode.DOWN).push(KeyCode.TAB);
        assertThat(focused(robot)).as("the way back comes first").isEqualTo("hand-back-cancel");
        robot.push(KeyCode.TAB).push(KeyCode.ENTER);

        assertThat(logbook.session().assessment().handedBack()).contains(LifeAct.HandBack.UNAVAILABLE);
        assertThat(visits.summary).isEqualTo(1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(logbook.session().assessment().handedBack()).isEmpty();
    }

    @Test
    void controlEnterHandsBackAndEnterOnAReasonDoesNot(SwiftRobot robot) {
        robot.push(KeyCode.F9).push(KeyCode.ENTER);
        assertThat(logbook.session().assessment().handedBack()).isEmpty();
        robot.push(KeyCode.DOWN).push(KeyCode.ESCAPE).push(KeyCode.F9);
        assertThat(focused(robot)).as("the reason chosen before").isEqualTo("hand-back-unavailable");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(logbook.session().assessment().handedBack()).contains(LifeAct.HandBack.UNAVAILABLE);
    }

    @Test
    void escapeKeepsTheLogbookAndNothingBehindTheQuestionTakesAKey(SwiftRobot robot) {
        robot.push(KeyCode.F9).push(KeyCode.DIGIT2).push(KeyCode.ESCAPE);

        assertThat(logbook.session().assessment().handedBack()).isEmpty();
        assertThat(logbook.session().assessment().sheet().points()).isEmpty();
        assertThat(focused(robot)).isEqualTo("assessment-screen");
        assertThat(visits.inbox).isZero();
    }

    private static boolean isVisible(SwiftRobot robot, String id) {
        for (Node node = robot.lookup(id).query(); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String text(SwiftRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static String focused(SwiftRobot robot) {
        Node owner = robot.window(0).getScene().getFocusOwner();
        return String.valueOf(owner == null ? null : owner.getId());
    }
}
