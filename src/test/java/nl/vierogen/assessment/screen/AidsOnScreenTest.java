package nl.vierogen.assessment.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Polygon;
import javafx.stage.Stage;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.onscreen.SwiftRobot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The aids by keyboard and mouse, on the real screen. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Resolver.class})
class AidsOnScreenTest {
    private static final SlotId FIRST = new SlotId("case1-hc");

    private final SampleLogbook logbook = SampleLogbook.biometrie();
    private final AssessmentViewModelTest.Visits visits = new AssessmentViewModelTest.Visits();

    @Start
    void show(Stage stage) {
        ShownScreen shown = new ShownScreen();
        shown.visits = visits;
        shown.on(stage, logbook.open());
    }

    @Test
    void theKeyGoesThroughTheAidsAndEscapeLeavesThem(SwiftRobot robot) {
        assertThat(card(robot).isVisible()).isFalse();
        robot.push(KeyCode.M);
        assertThat(text(robot, "#aid-title")).isEqualTo("Kader");
        robot.push(KeyCode.M);
        assertThat(text(robot, "#aid-title")).isEqualTo("Lijn");
        robot.push(KeyCode.M);
        assertThat(text(robot, "#aid-title")).isEqualTo("Ellips");
        robot.push(KeyCode.M);
        assertThat(card(robot).isVisible()).isFalse();

        robot.push(KeyCode.M).push(KeyCode.ESCAPE);
        assertThat(card(robot).isVisible()).isFalse();
        assertThat(visits.inbox).as("Esc left the aid and nothing else").isZero();
    }

    @Test
    void aBoxDraggedWithTheMouseSaysWhatItFills(SwiftRobot robot) {
        robot.push(KeyCode.M);
        drag(robot, 0.2, 0.25, 0.8, 0.75);

        assertThat(text(robot, "#aid-lines")).contains("Beeld: breedte 60 %, hoogte 50 %, oppervlakte 30 %");
        assertThat(text(robot, "#aid-lines")).as("a sample image of one colour").contains("Geen sector gevonden");
    }

    @Test
    void aLineDraggedWithTheMouseSaysItsAngleInDutch(SwiftRobot robot) {
        robot.push(KeyCode.M).push(KeyCode.M);
        Bounds picture = picture(robot);
        double quarter = picture.getHeight() / 4;
        Point2D from = new Point2D(picture.getMinX() + 40, picture.getMinY() + 40);
        robot.drag(from, MouseButton.PRIMARY).dropTo(from.add(2 * quarter, quarter));

        assertThat(text(robot, "#aid-lines")).contains("Hoek met de horizontaal: 26,");
    }

    @Test
    void fourClicksAreAnEllipse(SwiftRobot robot) {
        robot.push(KeyCode.M).push(KeyCode.M).push(KeyCode.M);
        for (double[] at : new double[][]{{0.2, 0.5}, {0.5, 0.3}, {0.8, 0.5}}) {
            robot.clickOn(at(robot, at[0], at[1]));
        }
        assertThat(text(robot, "#aid-lines")).contains("nu 3");
        robot.clickOn(at(robot, 0.5, 0.7));

        Bounds picture = picture(robot);
        double ratio = 0.4 * picture.getHeight() / (0.6 * picture.getWidth());
        String shown = String.format(Locale.forLanguageTag("nl"), "%.2f", ratio);
        assertThat(text(robot, "#aid-lines")).contains("Asverhouding (kort : lang): " + shown)
                .contains("Verplaats de middenlijn");

        drag(robot, 0.2, 0.5, 0.2, 0.42);
        assertThat(text(robot, "#aid-lines")).as("the caliper lay on the end of the axis, and went first")
                .doesNotContain(shown);
    }

    @Test
    void withoutAMouseABoxIsMadeMovedAndEnlarged(SwiftRobot robot) {
        robot.push(KeyCode.M).push(KeyCode.RIGHT);
        assertThat(text(robot, "#aid-lines")).contains("Beeld: breedte 50 %, hoogte 50 %, oppervlakte 25 %");
        Bounds before = box(robot);

        robot.push(KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(box(robot).getMinX()).isCloseTo(before.getMinX() + 12, within(0.01));
        assertThat(box(robot).getMinY()).isCloseTo(before.getMinY() + 1, within(0.01));
        assertThat(box(robot).getWidth()).isCloseTo(before.getWidth(), within(0.01));

        robot.push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.UP);
        assertThat(box(robot).getWidth()).isCloseTo(before.getWidth() + 12, within(0.01));
        assertThat(box(robot).getHeight()).isCloseTo(before.getHeight() - 12, within(0.01));

        robot.push(KeyCode.TAB).push(KeyCode.LEFT);
        assertThat(box(robot).getWidth()).as("the upper left corner was held")
                .isCloseTo(before.getWidth() + 24, within(0.01));

        robot.push(KeyCode.DELETE);
        assertThat(text(robot, "#aid-lines")).contains("Sleep een kader");
        assertThat(logbook.session().assessment().tally().total()).as("Delete cleared no score").isZero();
    }

    @Test
    void theSectorThatIsNotFoundIsPointedOutByKeys(SwiftRobot robot) {
        robot.push(KeyCode.M).push(KeyCode.RIGHT).push(KeyCode.S);
        assertThat(text(robot, "#aid-lines")).contains("Sector door u aangewezen").contains("Sector: breedte 56 %");

        robot.push(KeyCode.DOWN).push(KeyCode.DELETE);
        assertThat(text(robot, "#aid-lines")).contains("Geen sector gevonden");
    }

    @Test
    void enterPutsTheReadingIntoTheCommentAndUndoTakesItOut(SwiftRobot robot) {
        robot.push(KeyCode.O);
        robot.write("Mooi beeld.");
        robot.push(KeyCode.ESCAPE).push(KeyCode.M).push(KeyCode.RIGHT).push(KeyCode.ENTER);
        assertThat(comment())
                .isEqualTo("Mooi beeld. Een kader om de structuur beslaat 50 % van de breedte, 50 % van de "
                        + "hoogte en 25 % van de oppervlakte van het beeld.");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(comment()).isEqualTo("Mooi beeld.");
        assertThat(logbook.session().assessment().tally().total()).isZero();
    }

    @Test
    void theButtonPutsTheReadingIntoTheComment(SwiftRobot robot) {
        robot.clickOn("#assessment-aid").clickOn("#assessment-aid").push(KeyCode.RIGHT).clickOn("#aid-put");

        assertThat(comment()).isEqualTo("De structuur ligt onder een hoek van 0,0° met de horizontaal.");
    }

    @Test
    void theButtonShowsThatAnAidIsOnHoweverItCame(SwiftRobot robot) {
        ToggleButton button = robot.lookup("#assessment-aid").queryAs(ToggleButton.class);
        assertThat(button.isSelected()).isFalse();

        robot.clickOn(button).clickOn(button);
        assertThat(button.isSelected()).as("the next aid").isTrue();

        robot.push(KeyCode.ESCAPE);
        assertThat(button.isSelected()).isFalse();

        robot.push(KeyCode.M);
        assertThat(button.isSelected()).isTrue();
    }

    @Test
    void theButtonOfTheAidsEndsTheChoiceOfAPlaceForAPin(SwiftRobot robot) {
        robot.push(KeyCode.P);
        assertThat(choosesAPlace(robot)).isTrue();

        robot.clickOn("#assessment-aid");
        assertThat(card(robot).isVisible()).isTrue();
        assertThat(choosesAPlace(robot)).isFalse();
    }

    @Test
    void theButtonOfThePinsLeavesTheAid(SwiftRobot robot) {
        robot.push(KeyCode.M);

        robot.clickOn("#assessment-pin-begin");
        assertThat(choosesAPlace(robot)).isTrue();
        assertThat(card(robot).isVisible()).isFalse();
        assertThat(robot.lookup("#assessment-aid").queryAs(ToggleButton.class).isSelected()).isFalse();
    }

    @Test
    void theKeyOfTheAidsAndThatOfThePinsEndEachOther(SwiftRobot robot) {
        robot.push(KeyCode.P).push(KeyCode.M);
        assertThat(card(robot).isVisible()).isTrue();
        assertThat(choosesAPlace(robot)).isFalse();

        robot.push(KeyCode.P);
        assertThat(card(robot).isVisible()).isFalse();
        assertThat(choosesAPlace(robot)).isTrue();
    }

    @Test
    void nothingDrawnPutsNothing(SwiftRobot robot) {
        robot.push(KeyCode.M).push(KeyCode.ENTER);

        assertThat(comment()).isEmpty();
        assertThat(text(robot, "#assessment-notice")).isEqualTo("Er is nog niets getekend om over te nemen.");
    }

    @Test
    void scoringGoesOnBesideAnAidAndFiguresStayWithTheirImage(SwiftRobot robot) {
        robot.push(KeyCode.M).push(KeyCode.RIGHT).push(KeyCode.DIGIT2);
        assertThat(logbook.session().assessment().tally().total()).isEqualByComparingTo("2");
        assertThat(text(robot, "#aid-lines")).contains("50 %");

        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(text(robot, "#aid-lines")).contains("Sleep een kader");
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(text(robot, "#aid-lines")).contains("50 %");
    }

    @Test
    void aFigureStaysAtItsPlaceUnderZoomAndPan(SwiftRobot robot) {
        robot.push(KeyCode.M).push(KeyCode.RIGHT);
        assertInTheMiddle(robot);
        for (int step = 0; step < 6; step++) {
            robot.push(KeyCode.CONTROL, KeyCode.PLUS);
            assertInTheMiddle(robot);
        }
        assertThat(text(robot, "#aid-lines")).contains("Beeld: breedte 50 %, hoogte 50 %");
    }

    private void assertInTheMiddle(SwiftRobot robot) {
        Bounds picture = picture(robot);
        Bounds box = box(robot);
        assertThat(box.getCenterX()).isCloseTo(picture.getCenterX(), within(1.0));
        assertThat(box.getCenterY()).isCloseTo(picture.getCenterY(), within(1.0));
        assertThat(box.getWidth()).isCloseTo(picture.getWidth() / 2, within(1.0));
    }

    private static void drag(SwiftRobot robot, double fromX, double fromY, double toX, double toY) {
        robot.drag(at(robot, fromX, fromY), MouseButton.PRIMARY).dropTo(at(robot, toX, toY));
    }

    private static Point2D at(SwiftRobot robot, double x, double y) {
        Bounds picture = picture(robot);
        return new Point2D(picture.getMinX() + x * picture.getWidth(), picture.getMinY() + y * picture.getHeight());
    }

    private static Bounds box(SwiftRobot robot) {
        SwiftRobot.settle();
        Polygon box = robot.from(robot.lookup("#aid-figures").<Node>query()).lookup(".aid-figure").query();
        List<Double> points = box.getPoints();
        Point2D first = box.localToScreen(points.get(0), points.get(1));
        Point2D last = box.localToScreen(points.get(4), points.get(5));
        return new BoundingBox(first.getX(), first.getY(), last.getX() - first.getX(),
                last.getY() - first.getY());
    }

    private static Node card(SwiftRobot robot) {
        SwiftRobot.settle();
        return robot.lookup("#aid-card").query();
    }

    private static boolean choosesAPlace(SwiftRobot robot) {
        SwiftRobot.settle();
        return robot.lookup("#assessment-pin-prompt").query().isVisible();
    }

    private static String text(SwiftRobot robot, String id) {
        SwiftRobot.settle();
        Labeled label = robot.lookup(id).queryAs(Label.class);
        return label.getText();
    }

    private static Bounds picture(SwiftRobot robot) {
        SwiftRobot.settle();
        ImageView view = (ImageView) robot.lookup("#assessment-picture").lookup(".image-view").query();
        return view.localToScreen(view.getBoundsInLocal());
    }

    private String comment() {
        SwiftRobot.settle();
        return logbook.session().assessment().feedback(FIRST);
    }
}
