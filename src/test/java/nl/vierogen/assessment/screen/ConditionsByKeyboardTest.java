package nl.vierogen.assessment.screen;

import nl.vierogen.assessment.snippet.MemorySnippets;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.screen.form.Rest;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.HeldTasks;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import nl.vierogen.ui.keys.KeyBindings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Conditions and handing back on the real screen, without a mouse. */
@ExtendWith(ApplicationExtension.class)
class ConditionsByKeyboardTest {
    private final SampleLogbook logbook = SampleLogbook.biometrie();
    private final AssessmentViewModelTest.Visits visits = new AssessmentViewModelTest.Visits();

    @Start
    void show(Stage stage) {
        Texts texts = Texts.in(Locale.of("nl"));
        HeldTasks tasks = new HeldTasks();
        OpenLogbook open = logbook.open(SampleLogbook.signs());
        AssessmentViewModel model = new AssessmentViewModel(open, visits, texts, tasks, new AnsweringDialogs(),
                AssessmentViewModelTest.CLOCK, MemorySnippets.few());
        Scene scene = new Scene(new AssessmentView(model, open, Offer.EVERYTHING, texts, tasks, KeyBindings.defaults(),
                then -> new Rest() {
                    @Override
                    public void begin() {
                        // texts are saved when the image is left
                    }

                    @Override
                    public void cancel() {
                        // nothing rests
                    }
                }), 1366, 768);
        Theme.DARK.apply(scene, TextSize.NORMAL);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aSignIsConfirmedByKeyboard(FxRobot robot) {
        assertThat(text(robot, "#assessment-conditions")).isEqualTo("3 signalen open");
        robot.push(KeyCode.K);
        assertThat(focused(robot)).isEqualTo("conditions-sign-i-case1-too-old-note");
        robot.write("te oud");
        robot.push(KeyCode.TAB).push(KeyCode.ENTER);

        assertThat(logbook.session().assessment().findings().get("i/case1/too-old").isConfirmed(Consequence.REJECT))
                .isTrue();
        assertThat(text(robot, "#assessment-conditions")).isEqualTo("2 signalen open");
        assertThat(focused(robot)).as("on to what comes next").isEqualTo("conditions-sign-g-case2-bmi-note");
        robot.push(KeyCode.ESCAPE);
        assertThat(focused(robot)).isEqualTo("assessment-screen");
    }

    @Test
    void aDigitScoresNothingWhileTheFormIsAway(FxRobot robot) {
        robot.push(KeyCode.K).push(KeyCode.TAB).push(KeyCode.DIGIT2);

        assertThat(logbook.session().assessment().sheet().points()).isEmpty();
    }

    @Test
    void aNameOnAnImageHidesItAndUndoBringsItBack(FxRobot robot) {
        robot.push(KeyCode.K);
        robot.interact(() -> robot.lookup("#conditions-b").query().requestFocus());
        robot.push(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#conditions-b-note").query().requestFocus());
        robot.write("er staat een naam");
        robot.push(KeyCode.TAB).push(KeyCode.ENTER);

        assertThat(logbook.session().assessment().outcome()).contains(Outcome.RETURNED);
        assertThat(isVisible(robot, "#assessment-hidden")).isTrue();
        assertThat(isVisible(robot, "#assessment-picture")).isFalse();
        assertThat(text(robot, "#assessment-hidden-why")).contains("voorwaarde b");
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
    void aRecognisedLogbookGoesBackByKeyboardAndUndoKeepsIt(FxRobot robot) {
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
    void escapeKeepsTheLogbookAndNothingBehindTheQuestionTakesAKey(FxRobot robot) {
        robot.push(KeyCode.F9).push(KeyCode.DIGIT2).push(KeyCode.ESCAPE);

        assertThat(logbook.session().assessment().handedBack()).isEmpty();
        assertThat(logbook.session().assessment().sheet().points()).isEmpty();
        assertThat(focused(robot)).isEqualTo("assessment-screen");
        assertThat(visits.inbox).isZero();
    }

    private static boolean isVisible(FxRobot robot, String id) {
        for (Node node = robot.lookup(id).query(); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static String focused(FxRobot robot) {
        Node owner = robot.window(0).getScene().getFocusOwner();
        return String.valueOf(owner == null ? null : owner.getId());
    }
}
