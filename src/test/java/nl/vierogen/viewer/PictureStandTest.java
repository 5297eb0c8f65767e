package nl.vierogen.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.HeldTasks;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.viewer.picture.PictureCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What adjusts the display takes no more of the picture than it must, on whatever screen the picture stands. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Resolver.class})
class PictureStandTest {
    // beside the lists of the comparison, in the smallest window with the largest text
    private static final double WIDTH = 442;
    private static final double HEIGHT = 481;

    private PictureStand stand;
    private Scene scene;

    @Start
    void show(Stage stage) {
        Texts texts = Texts.in(Locale.of("nl"));
        PictureViewer<Integer> picture = new PictureViewer<>(
                new PictureCache<>(new HeldTasks(), List.of(0), SampleLogbook::picture), texts);
        stand = new PictureStand(picture, picture, List.of(), texts, KeyBindings.defaults(), () -> {
        });
        StackPane screen = new StackPane(stand);
        screen.getStylesheets().add(PictureViewer.stylesheet());
        scene = new Scene(screen, 1366, 768);
        Theme.DARK.apply(scene, TextSize.NORMAL);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        picture.show(0, "one");
        picture.display().toggleAdjusting();
        picture.display().invert();
    }

    @Test
    void atTheLargestTextTheSmallestPlaceKeepsMostOfThePicture(SwiftRobot robot) {
        size(robot, WIDTH, HEIGHT, 150);
        assertThat(panel().getHeight()).isLessThan(HEIGHT / 3);
    }

    @ParameterizedTest
    @CsvSource({"442, 150", "547, 150", "595, 125", "750, 100", "778, 150", "1012, 150", "1366, 90"})
    void nothingOfItIsCut(double width, int percent, SwiftRobot robot) {
        size(robot, width, HEIGHT, percent);
        assertThat(panel().getChildrenUnmodifiable()).allSatisfy(node -> {
            assertThat(node.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(panel().getWidth());
            assertThat(((Region) node).getWidth()).isGreaterThanOrEqualTo(((Region) node).prefWidth(-1));
        });
        assertThat(panel().getWidth()).isLessThanOrEqualTo(width);
    }

    @Test
    void withRoomItIsAsLargeAsAllOtherText(SwiftRobot robot) {
        size(robot, WIDTH, HEIGHT, 150);
        double small = button();
        size(robot, 1366, HEIGHT, 150);
        assertThat(button()).isGreaterThan(small);
    }

    private double button() {
        return ((Region) stand.lookup("#viewer-display-reset")).getHeight();
    }

    private Region panel() {
        return (Region) stand.lookup("#viewer-display-panel");
    }

    private void size(SwiftRobot robot, double width, double height, int percent) {
        robot.interact(() -> {
            Theme.DARK.apply(scene, new TextSize(percent));
            stand.setMaxSize(width, height);
        });
        SwiftRobot.settle();
    }
}
