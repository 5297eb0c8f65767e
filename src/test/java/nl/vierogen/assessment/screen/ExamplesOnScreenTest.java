package nl.vierogen.assessment.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import java.time.Duration;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.screen.form.PauseRest;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.ui.HeldTasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The examples beside the criteria, and one of them in front. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Resolver.class})
class ExamplesOnScreenTest {
    private static final SlotId HC = new SlotId("case1-hc");

    private final SampleLogbook logbook = SampleLogbook.biometrie().scored("case1-hc", "magnification", 1);

    private final HeldTasks tasks = new HeldTasks();

    @Start
    void show(Stage stage) {
        ShownScreen shown = new ShownScreen();
        shown.tasks = tasks;
        shown.rest = PauseRest.of(Duration.ofMillis(500));
        shown.on(stage, logbook.open());
    }

    @Test
    void noExampleIsMadeWhileTheCriteriaAreClosed(SwiftRobot robot) {
        assertThat(tiles(robot)).isEmpty();
        robot.push(KeyCode.T);
        assertThat(tiles(robot)).hasSize(3).allMatch(id -> id.contains("-plane-"));
        robot.push(KeyCode.T).push(KeyCode.DIGIT2);
        assertThat(tiles(robot)).as("as it was left").allMatch(id -> id.contains("-plane-"));
        robot.push(KeyCode.T);
        assertThat(tiles(robot)).as("of where one is now").hasSize(3).allMatch(id -> id.contains("-calipers-"));
    }

    @Test
    void aTileSaysThatItsPictureIsBeingDrawnAndIsGreyUntilThen(SwiftRobot robot) {
        robot.interact(tasks::hold);
        robot.push(KeyCode.T);
        SwiftRobot.settle();
        Node tile = robot.lookup("#assessment-example-hc-plane-0").query();
        Labeled word = (Labeled) tile.lookup(".example-waiting");
        assertThat(word.isVisible()).isTrue();
        assertThat(word.getText()).isEqualTo("Tekenen …");
        double height = tile.getLayoutBounds().getHeight();
        assertThat(height).as("the wordings stand there as well").isLessThan(100);
        assertThat(ground(tile).getBrightness()).as("no picture looks like this").isGreaterThan(0.15);
        assertThat(ground(tile).getSaturation()).isLessThan(0.3);

        robot.interact(tasks::letAllGo);
        SwiftRobot.settle();
        assertThat(word.isVisible()).isFalse();
        assertThat(tile.getLayoutBounds().getHeight()).isEqualTo(height);
        assertThat(ground(tile).getBrightness()).isLessThan(0.1);
    }

    private static Color ground(Node tile) {
        return (Color) ((Region) tile.lookup(".fitted-picture")).getBackground().getFills().getFirst().getFill();
    }

    @Test
    void theCurrentCriterionShowsItsThreeExamplesAndMarksTheScore(SwiftRobot robot) {
        robot.push(KeyCode.UP).push(KeyCode.T);
        for (int points = 0; points <= 2; points++) {
            assertThat(robot.lookup("#assessment-example-hc-magnification-" + points).tryQuery()).isPresent();
        }
        assertThat(robot.lookup("#assessment-example-hc-magnification-1").queryButton().getAccessibleText())
                .startsWith("Voorbeeld van 1, uw score: Het hoofd");
        robot.push(KeyCode.DOWN);
        assertThat(robot.lookup("#assessment-example-hc-magnification-1").tryQuery()).isEmpty();
        assertThat(robot.lookup("#assessment-example-hc-plane-0").queryButton().getAccessibleText())
                .startsWith("Voorbeeld van 0: ");
    }

    @Test
    void aTileEnlargesAndDigitsThenLeafThroughTheExamplesWithoutScoring(SwiftRobot robot) {
        robot.push(KeyCode.T);
        robot.interact(() -> robot.lookup("#assessment-example-hc-plane-2").queryButton().fire());
        assertThat(reason(robot)).startsWith("De middenecho wordt onderbroken");
        robot.push(KeyCode.DIGIT0);
        assertThat(reason(robot)).startsWith("Er is geen cavum");
        robot.push(KeyCode.RIGHT);
        assertThat(robot.lookup("#assessment-example-points-1").queryAs(ToggleButton.class).isSelected()).isTrue();
        robot.push(KeyCode.LEFT).push(KeyCode.LEFT);
        assertThat(reason(robot)).startsWith("Er is geen cavum");
        assertThat(logbook.session().assessment().sheet().points(HC, new CriterionId("plane"))).isEmpty();
        assertThat(robot.lookup("#assessment-image").queryLabeled().getText()).isEqualTo("Casus 1 · HC");
        robot.push(KeyCode.ESCAPE);
        assertThat(isOpen(robot)).isFalse();
        robot.push(KeyCode.DIGIT1);
        assertThat(logbook.session().assessment().sheet().points(HC, new CriterionId("plane"))).hasValue(1);
    }

    @Test
    void shiftTShowsTheExampleAtTheScoreAndTakesItAwayAgain(SwiftRobot robot) {
        robot.push(KeyCode.UP);
        robot.push(KeyCode.SHIFT, KeyCode.T);
        assertThat(isOpen(robot)).isTrue();
        assertThat(robot.lookup("#assessment-example-points-1").queryAs(ToggleButton.class).getText())
                .isEqualTo("1 (uw score)");
        assertThat(robot.lookup("#assessment-example-points-1").query().isFocused()).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.T);
        assertThat(isOpen(robot)).isFalse();
    }

    private static String reason(SwiftRobot robot) {
        return robot.lookup("#assessment-example-reason").queryLabeled().getText();
    }

    private static boolean isOpen(SwiftRobot robot) {
        return robot.lookup("#assessment-example-large").query().isVisible();
    }

    private static List<String> tiles(SwiftRobot robot) {
        return robot.lookup(".example-tile").<Node>queryAll().stream().map(Node::getId).toList();
    }
}
