package nl.vierogen.verdict.replay;

import static nl.vierogen.ui.keys.Shortcut.ACTUAL_SIZE;
import static nl.vierogen.ui.keys.Shortcut.ADJUST_DISPLAY;
import static nl.vierogen.ui.keys.Shortcut.FIT;
import static nl.vierogen.ui.keys.Shortcut.INVERT;
import static nl.vierogen.ui.keys.Shortcut.LOUPE;
import static nl.vierogen.ui.keys.Shortcut.RESET_DISPLAY;
import static nl.vierogen.ui.keys.Shortcut.ZOOM_IN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.ui.keys.Context;
import nl.vierogen.ui.keys.KeyChord;
import nl.vierogen.ui.keys.Shortcut;
import nl.vierogen.viewer.PictureKeys;
import nl.vierogen.viewer.PictureViewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Every key of the replay: those of the picture as where one scores, and those that step. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Resolver.class})
class ReplayKeysTest {
    private static final String PLACE = "Stap 4 van 8";

    private final OpenLogbook logbook = SampleLogbook.biometrie().scoredAll("case1-hc", 2).scoredAll("case1-ac", 1)
            .open();

    /** What a key has to change. @param more whether it becomes more of it @param first what is done before */
    private record Expected(ToDoubleFunction<SwiftRobot> measure, boolean more, List<Shortcut> first) {
    }

    @Start
    void show(Stage stage) {
        ReplayViewTest.show(stage, logbook);
    }

    @Test
    void everyKeyOfThePictureDoesHereWhatItSays(SwiftRobot robot) {
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        Map<Shortcut, Expected> expected = expected();
        assertThat(expected.keySet()).isEqualTo(listed(robot));
        expected.forEach((shortcut, expectation) -> shortcut.defaults()
                .forEach(chord -> assertDoes(robot, shortcut, chord, expectation)));
    }

    @ParameterizedTest
    @CsvSource({"LEFT, 3", "KP_LEFT, 3", "RIGHT, 5", "KP_RIGHT, 5", "HOME, 1", "END, 8"})
    void everyKeyThatStepsLeadsThere(KeyCode key, int step, SwiftRobot robot) {
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        robot.push(key);
        assertThat(place(robot)).isEqualTo("Stap " + step + " van 8");
    }

    @Test
    void escapeEndsWhatIsUnderWayWithThePicture(SwiftRobot robot) {
        press(robot, ADJUST_DISPLAY.defaults().getFirst());
        assertThat(isShown(robot, "#viewer-display-panel")).isOne();
        robot.push(KeyCode.ESCAPE);
        assertThat(isShown(robot, "#viewer-display-panel")).isZero();
        robot.press(KeyCode.L);
        assertThat(isShown(robot, "#viewer-loupe")).isOne();
        robot.push(KeyCode.ESCAPE);
        assertThat(isShown(robot, "#viewer-loupe")).isZero();
        robot.release(KeyCode.L);
    }

    private static Set<Shortcut> listed(SwiftRobot robot) {
        Set<Shortcut> listed = EnumSet.noneOf(Shortcut.class);
        listed.addAll(new PictureKeys(robot.lookup("#replay-picture").queryAs(PictureViewer.class)).actions().keySet());
        return listed;
    }

    private static Map<Shortcut, Expected> expected() {
        Map<Shortcut, Expected> keys = new EnumMap<>(Shortcut.class);
        ToDoubleFunction<SwiftRobot> scale = robot -> picture(robot).getWidth();
        keys.put(Shortcut.FIT_OR_ACTUAL, new Expected(scale, false, List.of()));
        keys.put(ACTUAL_SIZE, new Expected(scale, false, List.of()));
        keys.put(FIT, new Expected(scale, true, List.of(ACTUAL_SIZE)));
        keys.put(ZOOM_IN, new Expected(scale, true, List.of()));
        keys.put(Shortcut.ZOOM_OUT, new Expected(scale, false, List.of(ZOOM_IN)));
        List<Shortcut> large = List.of(ZOOM_IN, ZOOM_IN, ZOOM_IN);
        keys.put(Shortcut.PAN_LEFT, new Expected(robot -> picture(robot).getMinX(), true, large));
        keys.put(Shortcut.PAN_RIGHT, new Expected(robot -> picture(robot).getMinX(), false, large));
        keys.put(Shortcut.PAN_UP, new Expected(robot -> picture(robot).getMinY(), true, large));
        keys.put(Shortcut.PAN_DOWN, new Expected(robot -> picture(robot).getMinY(), false, large));
        keys.put(ADJUST_DISPLAY, new Expected(robot -> isShown(robot, "#viewer-display-panel"), true, List.of()));
        keys.put(INVERT, new Expected(robot -> isShown(robot, "#viewer-display-badge"), true, List.of()));
        keys.put(RESET_DISPLAY, new Expected(robot -> isShown(robot, "#viewer-display-badge"), false, List.of(INVERT)));
        display(keys, "brightness", Shortcut.BRIGHTER, Shortcut.DARKER);
        display(keys, "contrast", Shortcut.MORE_CONTRAST, Shortcut.LESS_CONTRAST);
        display(keys, "gamma", Shortcut.MORE_GAMMA, Shortcut.LESS_GAMMA);
        keys.put(Shortcut.DISPLAY_FOR_ALL, new Expected(
                robot -> robot.lookup("#viewer-display-all").queryAs(ToggleButton.class).isSelected() ? 1 : 0, true,
                List.of()));
        keys.put(LOUPE, new Expected(robot -> isShown(robot, "#viewer-loupe"), true, List.of()));
        loupe(keys, loupe -> loupe.getBoundsInParent().getCenterX(), Shortcut.LOUPE_RIGHT, Shortcut.LOUPE_LEFT);
        loupe(keys, loupe -> loupe.getBoundsInParent().getCenterY(), Shortcut.LOUPE_DOWN, Shortcut.LOUPE_UP);
        loupe(keys, loupe -> ((ImageView) loupe.lookup(".image-view")).getFitWidth(), Shortcut.LOUPE_STRONGER,
                Shortcut.LOUPE_WEAKER);
        loupe(keys, loupe -> loupe.getLayoutBounds().getWidth(), Shortcut.LOUPE_LARGER, Shortcut.LOUPE_SMALLER);
        return keys;
    }

    private static void display(Map<Shortcut, Expected> keys, String value, Shortcut more, Shortcut less) {
        ToDoubleFunction<SwiftRobot> measure = robot -> robot.lookup("#viewer-display-" + value)
                .queryAs(Slider.class).getValue();
        keys.put(more, new Expected(measure, true, List.of()));
        keys.put(less, new Expected(measure, false, List.of()));
    }

    private static void loupe(Map<Shortcut, Expected> keys, ToDoubleFunction<Node> of, Shortcut more, Shortcut less) {
        ToDoubleFunction<SwiftRobot> measure = robot -> of.applyAsDouble(robot.lookup("#viewer-loupe").query());
        keys.put(more, new Expected(measure, true, List.of()));
        keys.put(less, new Expected(measure, false, List.of()));
    }

    private static void assertDoes(SwiftRobot robot, Shortcut shortcut, KeyChord chord, Expected expected) {
        Context context = shortcut.context();
        expected.first().forEach(one -> press(robot, one.defaults().getFirst()));
        if (context == Context.DISPLAY) {
            press(robot, ADJUST_DISPLAY.defaults().getFirst());
        } else if (context == Context.LOUPE) {
            robot.press(KeyCode.L);
        }
        double before = expected.measure().applyAsDouble(robot);
        robot.press(keys(chord));
        double change = expected.measure().applyAsDouble(robot) - before;
        robot.release(keys(chord));
        assertThat(expected.more() ? change : -change).as(shortcut + " " + chord.written()).isPositive();
        assertThat(place(robot)).as(shortcut + " steps nowhere").isEqualTo(PLACE);
        if (context == Context.LOUPE) {
            robot.release(KeyCode.L);
        }
        assertThat(isShown(robot, "#viewer-loupe")).as("let go").isZero();
        robot.push(KeyCode.ESCAPE);
        press(robot, RESET_DISPLAY.defaults().getFirst());
        press(robot, FIT.defaults().getFirst());
    }

    private static void press(SwiftRobot robot, KeyChord chord) {
        robot.push(keys(chord));
    }

    private static KeyCode[] keys(KeyChord chord) {
        List<KeyCode> keys = new ArrayList<>();
        if (chord.control()) {
            keys.add(KeyCode.CONTROL);
        }
        if (chord.shift()) {
            keys.add(KeyCode.SHIFT);
        }
        keys.add(chord.code());
        return keys.toArray(KeyCode[]::new);
    }

    private static String place(SwiftRobot robot) {
        return robot.lookup("#replay-number").queryLabeled().getText();
    }

    private static double isShown(SwiftRobot robot, String id) {
        return robot.lookup(id).query().isVisible() ? 1 : 0;
    }

    private static Bounds picture(SwiftRobot robot) {
        return robot.lookup("#replay-picture").query().lookup(".image-view").getBoundsInParent();
    }
}
