package nl.vierogen.assessment.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.remark.Pin;
import nl.vierogen.ui.AnsweringDialogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Pins by keyboard and mouse, on the real screen. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Resolver.class})
class PinsOnScreenTest {
    private final SampleLogbook logbook = SampleLogbook.biometrie();
    private final AssessmentViewModelTest.Visits visits = new AssessmentViewModelTest.Visits();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();

    @Start
    void show(Stage stage) {
        ShownScreen shown = new ShownScreen();
        shown.visits = visits;
        shown.dialogs = dialogs;
        shown.on(stage, logbook.open());
    }

    @Test
    void withoutAMouseAPinIsPlacedWrittenChangedAndRemoved(SwiftRobot robot) {
        robot.push(KeyCode.P).push(KeyCode.RIGHT).push(KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.LEFT)
                .push(KeyCode.ENTER);
        robot.write("Hier");
        robot.push(KeyCode.ENTER);

        Pin pin = pins().getFirst();
        assertThat(pin.text()).isEqualTo("Hier");
        assertThat(pin.x().doubleValue()).isGreaterThan(0.5).isLessThan(0.53);
        assertThat(pin.y().doubleValue()).isGreaterThan(0.5).isLessThan(0.53);
        assertThat(pin.criterion()).hasValueSatisfying(id -> assertThat(id.value()).isEqualTo("magnification"));
        assertThat(robot.lookup(".viewer-mark-disc").<Node>query().getAccessibleText())
                .isEqualTo("Pin 1 · Vergroting: Hier");

        robot.push(KeyCode.SHIFT, KeyCode.P);
        robot.write("na");
        robot.push(KeyCode.ESCAPE);
        assertThat(pins()).extracting(Pin::text).containsExactly("Hierna");
        assertThat(visits.inbox).as("Esc ended the writing and nothing else").isZero();

        robot.push(KeyCode.SHIFT, KeyCode.P).push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        assertThat(pins()).isEmpty();
        assertThat(robot.lookup(".viewer-mark-disc").queryAll()).isEmpty();

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(pins()).extracting(Pin::text).containsExactly("Hierna");
    }

    @Test
    void aClickPutsThePinWhereItFalls(SwiftRobot robot) {
        Bounds picture = picture(robot);
        robot.push(KeyCode.P);
        robot.clickOn(new Point2D(picture.getMinX() + picture.getWidth() * 0.25,
                picture.getMinY() + picture.getHeight() * 0.75));
        robot.write("Daar");
        robot.push(KeyCode.ENTER);

        assertThat(pins().getFirst().x().doubleValue()).isCloseTo(0.25, within(0.003));
        assertThat(pins().getFirst().y().doubleValue()).isCloseTo(0.75, within(0.003));
    }

    @Test
    void escapeWhileChoosingLeavesNoPin(SwiftRobot robot) {
        robot.push(KeyCode.P).push(KeyCode.ESCAPE).push(KeyCode.DIGIT2);

        assertThat(pins()).isEmpty();
        assertThat(robot.lookup("#assessment-pin-editor").query().isVisible()).isFalse();
        assertThat(logbook.session().assessment().tally().total()).isEqualByComparingTo("2");
    }

    @Test
    void escapeWithoutATextKeepsThePinOnTheImageAndInTheList(SwiftRobot robot) {
        robot.push(KeyCode.P).push(KeyCode.ENTER).push(KeyCode.ESCAPE);

        assertThat(robot.lookup(".viewer-mark-disc").<Node>query().getAccessibleText())
                .isEqualTo("Pin 1 · Vergroting: nog zonder tekst");
        assertThat(robot.lookup("#assessment-saved").<Labeled>query().getText()).startsWith("Alles opgeslagen");
        assertThat(logbook.session().assessment().barePins()).hasSize(1);
        assertThat(robot.lookup("#assessment-pin-1").<Labeled>query().getText()).isEqualTo("nog zonder tekst");
        robot.push(KeyCode.SHIFT, KeyCode.P);
        robot.write("Toch");
        robot.push(KeyCode.ENTER);
        assertThat(pins()).extracting(Pin::text).containsExactly("Toch");
    }

    @Test
    void leavingAPinWithoutATextAsksNothingForNothingIsLost(SwiftRobot robot) {
        robot.push(KeyCode.P).push(KeyCode.ENTER).push(KeyCode.ESCAPE).push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);

        assertThat(dialogs.asked).isEmpty();
        assertThat(visits.inbox).isEqualTo(1);
        assertThat(logbook.session().assessment().barePins()).hasSize(1);
    }

    @Test
    void whatBeginsAPinAndSaysHowLargeTheImageIsNeverCoversIt(SwiftRobot robot) {
        Bounds viewer = onScreen(robot, "#assessment-picture");
        assertThat(onScreen(robot, "#assessment-pin-begin").intersects(viewer)).isFalse();
        assertThat(onScreen(robot, "#viewer-scale").intersects(viewer)).isFalse();

        robot.clickOn("#assessment-pin-begin").push(KeyCode.ENTER);
        robot.write("Met de muis");
        robot.push(KeyCode.ENTER);
        assertThat(pins()).hasSize(1);
    }

    @Test
    void aPinStaysAtItsPlaceUnderZoomAndPan(SwiftRobot robot) {
        robot.push(KeyCode.P).push(KeyCode.LEFT).push(KeyCode.ENTER);
        robot.write("Vast");
        robot.push(KeyCode.ENTER);
        assertAtItsPlace(robot);

        robot.push(KeyCode.Z);
        assertAtItsPlace(robot);
        for (int step = 0; step < 12; step++) {
            robot.push(KeyCode.CONTROL, KeyCode.PLUS);
            assertAtItsPlace(robot);
        }
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.DOWN);
        assertAtItsPlace(robot);
    }

    private void assertAtItsPlace(SwiftRobot robot) {
        SwiftRobot.settle();
        Bounds picture = picture(robot);
        Node mark = robot.lookup(".viewer-mark").query();
        Point2D dot = mark.localToScreen(0, 0);
        Pin pin = pins().getFirst();
        assertThat(dot.getX()).isCloseTo(picture.getMinX() + picture.getWidth() * pin.x().doubleValue(), within(0.5));
        assertThat(dot.getY()).isCloseTo(picture.getMinY() + picture.getHeight() * pin.y().doubleValue(), within(0.5));
    }

    private static Bounds onScreen(SwiftRobot robot, String id) {
        Node node = robot.lookup(id).query();
        return node.localToScreen(node.getBoundsInLocal());
    }

    private static Bounds picture(SwiftRobot robot) {
        SwiftRobot.settle();
        ImageView view = (ImageView) robot.lookup("#assessment-picture").lookup(".image-view").query();
        return view.localToScreen(view.getBoundsInLocal());
    }

    private List<Pin> pins() {
        SwiftRobot.settle();
        return List.copyOf(logbook.session().assessment().pins().values());
    }
}
