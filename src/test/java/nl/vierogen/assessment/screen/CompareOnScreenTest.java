package nl.vierogen.assessment.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.act.FindingAct;
import nl.vierogen.conditions.Finding;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Other images beside the one that is scored, on the real screen. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Resolver.class})
class CompareOnScreenTest {
    private static final String OTHER = "#compare-case2-hc";

    private final SampleLogbook logbook = SampleLogbook.biometrie().done(new FindingAct.Decided("seen/b/case4",
            new Finding("b", List.of(new SlotId("case4-hc"), new SlotId("case4-ac"), new SlotId("case4-fl")),
                    Finding.Decision.CONFIRMED, Consequence.RETURN, "Er staat een naam in beeld.")));
    private AssessmentViewModelTest.Visits visits;
    private AssessmentView view;

    @Start
    void show(Stage stage) {
        ShownScreen shown = new ShownScreen();
        visits = shown.visits;
        view = shown.on(stage, logbook.open());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 125, 150})
    void everyCaptionIsReadToItsEnd(int percent, SwiftRobot robot) {
        robot.interact(() -> Theme.DARK.apply(view.getScene(), new TextSize(percent)));
        robot.push(KeyCode.I);
        for (int compared = 0; compared < 2; compared++) {
            robot.push(KeyCode.V);
            assertThat(robot.lookup(".picture-word").queryAllAs(Label.class)).isNotEmpty()
                    .allSatisfy(caption -> {
                        assertThat(caption.lookupAll(".text")).extracting(text -> ((Text) text).getText())
                                .containsExactly(caption.getText());
                        assertThat(caption.getHeight()).isGreaterThanOrEqualTo(caption.prefHeight(caption.getWidth()));
                    });
            double room = ((Region) robot.lookup(".picture-grid").query()).getWidth();
            assertThat(robot.lookup(".picture-grid > .viewer").queryAllAs(Region.class))
                    .allSatisfy(picture -> assertThat(picture.getWidth()).isGreaterThan(room * 0.45));
        }
    }

    @Test
    void vShowsTheSameStructureOfTheFourCasesAndEscOnlyTheImage(SwiftRobot robot) {
        robot.push(KeyCode.V);
        assertThat(text(robot, "#assessment-is-new")).isEqualTo("Casus 1 · dit beeld");
        assertThat(text(robot, "#compare-is-case2-hc")).isEqualTo("Casus 2");
        assertThat(robot.lookup("#compare-case3-hc").tryQuery()).isPresent();
        assertThat(robot.lookup(".score-tally").tryQuery()).as("no points of others").isEmpty();

        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(OTHER).tryQuery()).isEmpty();
        assertThat(robot.lookup("#assessment-is-new").tryQuery()).isEmpty();
        assertThat(visits.inbox).as("one stays on the screen").isZero();
        robot.push(KeyCode.V).push(KeyCode.V);
        assertThat(robot.lookup(OTHER).tryQuery()).isEmpty();
    }

    @Test
    void anImageThatIsNotShownAgainIsNotShownHereEither(SwiftRobot robot) {
        robot.push(KeyCode.V);

        Node cell = robot.lookup("#compare-case4-hc").query();
        assertThat(cell.lookup(".hidden-picture").isVisible()).isTrue();
        assertThat(image(cell).getImage()).isNull();
        assertThat(robot.lookup(OTHER).query().lookup(".hidden-picture").isVisible()).isFalse();
    }

    @Test
    void scoringGoesOnAndTheOthersFollowTheStructure(SwiftRobot robot) {
        robot.push(KeyCode.V).push(KeyCode.DIGIT2).push(KeyCode.RIGHT);

        assertThat(logbook.session().assessment().sheet().points(new SlotId("case1-hc"),
                new CriterionId("magnification"))).hasValue(2);
        assertThat(robot.lookup("#compare-case2-ac").tryQuery()).isPresent();
        assertThat(robot.lookup(OTHER).tryQuery()).isEmpty();
    }

    @Test
    void allMoveTogetherAndWithCtrlOneAlone(SwiftRobot robot) {
        robot.push(KeyCode.V).push(KeyCode.CONTROL, KeyCode.DIGIT1);
        for (int n = 0; n < 4; n++) {
            robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        }
        assertThat(image(robot, OTHER).getFitWidth()).isEqualTo(image(robot, "#assessment-picture").getFitWidth());
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        double left = image(robot, "#assessment-picture").getX();
        assertThat(image(robot, OTHER).getX()).isEqualTo(left);

        Node canvas = image(robot, OTHER).getParent();
        robot.interact(() -> {
            mouse(canvas, MouseEvent.MOUSE_PRESSED, 100);
            mouse(canvas, MouseEvent.MOUSE_DRAGGED, 120);
            mouse(canvas, MouseEvent.MOUSE_RELEASED, 120);
        });
        assertThat(image(robot, "#assessment-picture").getX()).isEqualTo(left);
        double moved = image(robot, OTHER).getX() - left;
        assertThat(moved).isPositive();
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(image(robot, OTHER).getX() - image(robot, "#assessment-picture").getX()).as("the offset is kept")
                .isCloseTo(moved, org.assertj.core.api.Assertions.within(1.5));

        robot.push(KeyCode.SHIFT, KeyCode.U);
        assertThat(image(robot, OTHER).getX()).isEqualTo(image(robot, "#assessment-picture").getX());
    }

    @Test
    void theLoupeIsAtTheSamePlaceOfEachAlsoWithThePointerOverAnother(SwiftRobot robot) {
        robot.push(KeyCode.V).moveTo(OTHER).moveBy(30, 20);
        robot.press(KeyCode.L);

        Node here = robot.lookup("#assessment-picture").<Node>query().lookup("#viewer-loupe");
        Node there = robot.lookup(OTHER).<Node>query().lookup("#viewer-loupe");
        assertThat(here.isVisible()).isTrue();
        assertThat(there.isVisible()).isTrue();
        assertThat(here.getLayoutX()).isEqualTo(there.getLayoutX());
        robot.moveBy(10, 0);
        assertThat(here.getLayoutX()).isEqualTo(there.getLayoutX());
        robot.release(KeyCode.L);
        assertThat(there.isVisible()).isFalse();
    }

    @Test
    void uMovesTheImageAlone(SwiftRobot robot) {
        robot.push(KeyCode.V).push(KeyCode.U).push(KeyCode.CONTROL, KeyCode.PLUS);

        assertThat(image(robot, "#assessment-picture").getFitWidth())
                .isGreaterThan(image(robot, OTHER).getFitWidth() * 1.1);
    }

    @Test
    void theExampleOfTheCriterionIsThereWhenThereIsOne(SwiftRobot robot) {
        robot.push(KeyCode.V).push(KeyCode.V);
        assertThat(robot.lookup("#assessment-example").tryQuery()).isPresent();
        assertThat(text(robot, "#assessment-is-example")).startsWith("voorbeeld van een 2: ");
        assertThat(text(robot, "#assessment-is-new")).isEqualTo("dit beeld");
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(image(robot, "#assessment-example").getFitWidth())
                .isCloseTo(image(robot, "#assessment-picture").getFitWidth(), within(1e-6));
    }

    @Test
    void anImageAdjustedBesideTheOtherSaysSo(SwiftRobot robot) {
        robot.push(KeyCode.I).push(KeyCode.V);
        assertThat(text(robot, "#assessment-is-new")).isEqualTo("Casus 1 · dit beeld · aangepast");

        robot.push(KeyCode.B).push(KeyCode.A);
        assertThat(text(robot, "#compare-is-case2-hc")).isEqualTo("Casus 2 · aangepast");
    }

    // the robot's mouse does not know that a key is held
    private static void mouse(Node on, EventType<MouseEvent> type, double x) {
        Point2D place = on.localToScene(x, 100);
        Event.fireEvent(on, new MouseEvent(type, place.getX(), place.getY(), 0, 0, MouseButton.PRIMARY, 1, false, true,
                false, false, true, false, false, false, false, false, null));
    }

    private static ImageView image(SwiftRobot robot, String id) {
        return image(robot.lookup(id).<Node>query());
    }

    private static ImageView image(Node viewer) {
        return (ImageView) viewer.lookup(".image-view");
    }

    private static String text(SwiftRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
