package nl.vierogen.assessment.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.ui.Clipped;
import nl.vierogen.ui.Hint;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Brightness, contrast, gamma, inversion and the loupe, by every key they have, on the real screen. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Resolver.class})
class DisplayOnScreenTest {
    private final SampleLogbook logbook = SampleLogbook.biometrie();
    private AssessmentView view;

    @Start
    void show(Stage stage) {
        view = new ShownScreen().on(stage, logbook.open());
    }

    @Test
    void theImageStaysWhereItIsWhenTheBarOpensAndCloses(SwiftRobot robot) {
        Bounds before = place(robot);
        robot.push(KeyCode.B);
        assertThat(node(robot, "#viewer-display-panel").isVisible()).isTrue();
        assertThat(place(robot)).isEqualTo(before);
        robot.push(KeyCode.B);
        assertThat(place(robot)).isEqualTo(before);
    }

    @Test
    void theWordsBesideTheSlidersGrowWithTheText(SwiftRobot robot) {
        robot.push(KeyCode.B);
        List<Double> normal = sizes();
        robot.interact(() -> Theme.DARK.apply(view.getScene(), new TextSize(150)));
        SwiftRobot.settle();

        List<Double> large = sizes();
        assertThat(normal).hasSize(10);
        for (int word = 0; word < normal.size(); word++) {
            assertThat(large.get(word)).isGreaterThan(normal.get(word) * 1.4);
        }
        Node panel = node(robot, "#viewer-display-panel");
        double edge = panel.localToScene(panel.getLayoutBounds()).getMaxX();
        assertThat(words()).allSatisfy(word -> assertThat(word.localToScene(word.getLayoutBounds()).getMaxX())
                .as(word.getText()).isLessThanOrEqualTo(edge));
        assertThat(Clipped.in(view.getScene())).isEmpty();
    }

    private List<Double> sizes() {
        return words().stream().map(word -> word.getFont().getSize()).toList();
    }

    private List<Labeled> words() {
        return Stream.of(".label", ".button", ".toggle-button")
                .flatMap(kind -> view.lookupAll("#viewer-display-panel " + kind).stream()).map(Labeled.class::cast)
                .toList();
    }

    @Test
    void theLoupeSaysHowMuchItEnlargesAndWhichKeysChangeThat(SwiftRobot robot) {
        robot.press(KeyCode.L);
        assertThat(text(robot, "#viewer-loupe-power")).startsWith("2,5×").contains("PgUp").contains("PgDn");
        assertThat(node(robot, "#viewer-loupe-power").isVisible()).isTrue();
        robot.push(KeyCode.PAGE_UP);
        assertThat(text(robot, "#viewer-loupe-power")).startsWith("3,1×");
        robot.release(KeyCode.L);
        assertThat(node(robot, "#viewer-loupe-power").isVisible()).isFalse();
    }

    private static Bounds place(SwiftRobot robot) {
        Node image = node(robot, "#assessment-picture").lookup(".image-view");
        return image.localToScene(image.getBoundsInLocal());
    }

    @Test
    void afterBTheArrowsAdjustAndTheBadgeSaysWhat(SwiftRobot robot) {
        assertThat(node(robot, "#viewer-display-badge").isVisible()).isFalse();
        assertThat(node(robot, "#viewer-display-panel").isVisible()).isFalse();

        robot.push(KeyCode.B);
        assertThat(node(robot, "#viewer-display-panel").isVisible()).isTrue();
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.LEFT).push(KeyCode.DOWN).push(KeyCode.DOWN)
                .push(KeyCode.UP).push(KeyCode.CONTROL, KeyCode.UP).push(KeyCode.PAGE_UP).push(KeyCode.PAGE_DOWN);

        assertThat(node(robot, "#viewer-display-badge").getAccessibleText())
                .isEqualTo("Beeld aangepast: helderheid +5, contrast \u22125, gamma 1,1");
        assertThat(node(robot, "#viewer-display-badge").isVisible()).isTrue();
        assertThat(slider(robot, "brightness").getValue()).isEqualTo(5);
        assertThat(text(robot, "#viewer-display-contrast-value")).isEqualTo("\u22125");
        assertThat(text(robot, "#assessment-image")).as("the arrows moved nothing else").isEqualTo("Casus 1 · HC");
    }

    @Test
    void escOrBAgainLeavesAndTheArrowsLeafAgain(SwiftRobot robot) {
        robot.push(KeyCode.B).push(KeyCode.ESCAPE).push(KeyCode.RIGHT);
        assertThat(text(robot, "#assessment-image")).isEqualTo("Casus 1 · AC");
        assertThat(node(robot, "#viewer-display-panel").isVisible()).isFalse();

        robot.push(KeyCode.B).push(KeyCode.B).push(KeyCode.LEFT);
        assertThat(text(robot, "#assessment-image")).isEqualTo("Casus 1 · HC");
    }

    @Test
    void whileAdjustingADigitStillScores(SwiftRobot robot) {
        robot.push(KeyCode.B).push(KeyCode.DIGIT2);

        assertThat(logbook.session().assessment().sheet().points(new SlotId("case1-hc"),
                new CriterionId("magnification"))).hasValue(2);
    }

    @Test
    void iInvertsTheShownPixelsAndRShowsThemAsTheyAre(SwiftRobot robot) {
        Image plain = shown(robot);
        int pixel = plain.getPixelReader().getArgb(9, 9) & 0xffffff;

        robot.push(KeyCode.I);
        assertThat(shown(robot).getPixelReader().getArgb(9, 9) & 0xffffff).isEqualTo(~pixel & 0xffffff);
        assertThat(text(robot, "#viewer-display-badge")).isEqualTo("Beeld aangepast: omgekeerd");

        robot.push(KeyCode.R);
        assertThat(shown(robot)).isSameAs(plain);
        assertThat(node(robot, "#viewer-display-badge").isVisible()).isFalse();
    }

    @Test
    void eachImageKeepsItsOwnUntilItIsForAll(SwiftRobot robot) {
        robot.push(KeyCode.I).push(KeyCode.RIGHT);
        assertThat(node(robot, "#viewer-display-badge").isVisible()).isFalse();
        robot.push(KeyCode.LEFT);
        assertThat(node(robot, "#viewer-display-badge").isVisible()).isTrue();

        robot.push(KeyCode.B).push(KeyCode.A).push(KeyCode.ESCAPE).push(KeyCode.RIGHT);
        assertThat(text(robot, "#viewer-display-badge")).isEqualTo("Alle beelden aangepast: omgekeerd");
        robot.push(KeyCode.R);
        assertThat(node(robot, "#viewer-display-badge").isVisible()).isFalse();
        robot.push(KeyCode.LEFT);
        assertThat(node(robot, "#viewer-display-badge").isVisible()).isFalse();
    }

    @Test
    void theMouseDoesTheSame(SwiftRobot robot) {
        robot.clickOn("#viewer-display-begin");
        robot.interact(() -> slider(robot, "gamma").setValue(0.3691));
        assertThat(text(robot, "#viewer-display-badge")).isEqualTo("Beeld aangepast: gamma 1,5");
        robot.clickOn("#viewer-display-invert").clickOn("#viewer-display-all");
        assertThat(node(robot, "#viewer-display-badge").getAccessibleText())
                .isEqualTo("Alle beelden aangepast: omgekeerd, gamma 1,5");
        assertThat(robot.lookup("#viewer-display-all").queryAs(ToggleButton.class).isSelected()).isTrue();
        assertThat(view.isFocused()).as("the keys work on").isTrue();

        robot.clickOn("#viewer-display-reset");
        assertThat(robot.lookup("#viewer-display-invert").queryAs(ToggleButton.class).isSelected()).isFalse();
        assertThat(slider(robot, "gamma").getValue()).as("the middle").isZero();
        robot.clickOn("#viewer-display-close");
        assertThat(node(robot, "#viewer-display-panel").isVisible()).isFalse();
    }

    @Test
    void everySliderAndTheBadgeHaveAName(SwiftRobot robot) {
        robot.push(KeyCode.B).push(KeyCode.RIGHT);

        assertThat(slider(robot, "brightness").getAccessibleText()).isEqualTo("Helderheid");
        assertThat(slider(robot, "contrast").getAccessibleText()).isEqualTo("Contrast");
        assertThat(slider(robot, "gamma").getAccessibleText()).isEqualTo("Gamma");
        assertThat(node(robot, "#viewer-display-badge").lookup(".vg-icon")).as("not colour alone").isNotNull();
    }

    @Test
    void whereThereIsNoRoomTheBadgeIsAWordAndTheRestIsToldOtherwise(SwiftRobot robot) {
        robot.interact(() -> Theme.DARK.apply(view.getScene(), new TextSize(150)));
        robot.push(KeyCode.I).push(KeyCode.B).push(KeyCode.RIGHT).push(KeyCode.UP).push(KeyCode.A).push(KeyCode.ESCAPE);
        robot.push(KeyCode.V);
        SwiftRobot.settle();

        Label badge = robot.lookup("#viewer-display-badge").queryAs(Label.class);
        String whole = "Alle beelden aangepast: omgekeerd, helderheid +5, contrast +5";
        assertThat(badge.getText()).isEqualTo("Alle aangepast");
        assertThat(badge.getAccessibleText()).isEqualTo(whole);
        assertThat(Hint.of(badge)).contains(whole);
        assertThat(badge.getWidth()).as("not cut").isGreaterThanOrEqualTo(badge.prefWidth(-1));
        robot.interact(() -> Theme.DARK.apply(view.getScene(), TextSize.NORMAL));
        robot.push(KeyCode.R).push(KeyCode.I);
        assertThat(badge.getText()).isEqualTo("Alle beelden aangepast: omgekeerd");
    }

    @Test
    void theLoupeIsThereWhileLIsHeld(SwiftRobot robot) {
        robot.moveTo("#assessment-picture");
        robot.press(KeyCode.L);
        assertThat(loupe(robot).isVisible()).isTrue();
        assertThat(centre(loupe(robot))).isEqualTo(centre(node(robot, "#assessment-picture")));

        robot.release(KeyCode.L);
        assertThat(loupe(robot).isVisible()).isFalse();
    }

    @Test
    void withThePointerElsewhereTheLoupeIsInTheMiddleAndTheArrowsMoveIt(SwiftRobot robot) {
        robot.moveTo("#assessment-total");
        robot.press(KeyCode.L);
        String middle = centre(loupe(robot));
        assertThat(middle).isEqualTo(centre(node(robot, "#assessment-picture")));

        robot.push(KeyCode.RIGHT).push(KeyCode.DOWN);
        assertThat(centre(loupe(robot))).isNotEqualTo(middle);
        robot.push(KeyCode.LEFT).push(KeyCode.UP);
        assertThat(centre(loupe(robot))).isEqualTo(middle);
        robot.release(KeyCode.L);
        assertThat(text(robot, "#assessment-image")).isEqualTo("Casus 1 · HC");
    }

    @Test
    void sizeAndPowerOfTheLoupeAreChangedByKeysAndWheelAndKept(SwiftRobot robot) {
        robot.moveTo("#assessment-picture");
        robot.press(KeyCode.L);
        double size = loupe(robot).getLayoutBounds().getWidth();
        double width = glass(robot).getFitWidth();

        robot.push(KeyCode.PAGE_UP);
        assertThat(glass(robot).getFitWidth()).isGreaterThan(width);
        robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
        assertThat(glass(robot).getFitWidth()).isLessThan(width);
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(loupe(robot).getLayoutBounds().getWidth()).isGreaterThan(size);
        double before = glass(robot).getFitWidth();
        robot.scroll(1, VerticalDirection.UP);
        SwiftRobot.settle();
        double after = glass(robot).getFitWidth();
        assertThat(after).isNotEqualTo(before);
        robot.release(KeyCode.L).press(KeyCode.L);
        assertThat(glass(robot).getFitWidth()).isEqualTo(after);
        robot.release(KeyCode.L);
        assertThat(text(robot, "#viewer-scale")).startsWith("passend");
    }

    @Test
    void theLoupeShowsTheAdjustedPixelsAndGoesWhenTheScreenIsLeft(SwiftRobot robot) {
        robot.push(KeyCode.I);
        robot.press(KeyCode.L);
        assertThat(glass(robot).getImage()).isSameAs(shown(robot));

        Node loupe = loupe(robot);
        robot.interact(() -> view.getScene().setRoot(new javafx.scene.layout.Pane()));
        assertThat(loupe.isVisible()).isFalse();
        robot.release(KeyCode.L);
    }

    @Test
    void theLoupeGoesWhenTheWindowLosesTheFocus(SwiftRobot robot) {
        robot.press(KeyCode.L);
        Node loupe = loupe(robot);
        assertThat(loupe.isVisible()).isTrue();
        assertThat(view.getScene().getWindow().isFocused()).isTrue();

        // the memory screen never takes the focus from a window: the window is taken from the screen
        robot.interact(() -> ((Stage) view.getScene().getWindow()).setScene(new Scene(new javafx.scene.layout.Pane())));
        assertThat(loupe.isVisible()).as("a key let go in another window is never told here").isFalse();
        robot.release(KeyCode.L);
    }

    @Test
    void inACommentTheLettersAreWritten(SwiftRobot robot) {
        robot.push(KeyCode.O).push(KeyCode.B).push(KeyCode.I).push(KeyCode.L);

        assertThat(node(robot, "#viewer-display-panel").isVisible()).isFalse();
        assertThat(node(robot, "#viewer-display-badge").isVisible()).isFalse();
        assertThat(loupe(robot).isVisible()).isFalse();
    }

    private static Node loupe(SwiftRobot robot) {
        return node(robot, "#viewer-loupe");
    }

    private static ImageView glass(SwiftRobot robot) {
        return (ImageView) loupe(robot).lookup(".image-view");
    }

    private static Image shown(SwiftRobot robot) {
        return ((ImageView) node(robot, "#assessment-picture").lookup(".image-view")).getImage();
    }

    private static Slider slider(SwiftRobot robot, String value) {
        return robot.lookup("#viewer-display-" + value).queryAs(Slider.class);
    }

    private static String centre(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return Math.round(bounds.getCenterX() / 2) + " " + Math.round(bounds.getCenterY() / 2);
    }

    private static Node node(SwiftRobot robot, String id) {
        return robot.lookup(id).query();
    }

    private static String text(SwiftRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
