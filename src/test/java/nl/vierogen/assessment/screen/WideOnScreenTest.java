package nl.vierogen.assessment.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.wide.Monitors;
import nl.vierogen.assessment.snippet.MemorySnippets;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.HeldTasks;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import nl.vierogen.ui.keys.KeyBindings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The image over the whole screen and in a window of its own, by keys. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Resolver.class})
class WideOnScreenTest {
    private static final Rectangle2D ONE = new Rectangle2D(0, 0, 1000, 700);
    private static final char ESCAPE = '\u001b';
    private static final Rectangle2D OTHER = new Rectangle2D(0, 0, 800, 600);

    private final SampleLogbook logbook = SampleLogbook.biometrie();
    private final AssessmentViewModelTest.Visits visits = new AssessmentViewModelTest.Visits();
    private final TwoMonitors monitors = new TwoMonitors();
    private final List<Stage> shown = new ArrayList<>();

    private static final class TwoMonitors implements Monitors {
        private final List<Rectangle2D> all = new ArrayList<>(List.of(ONE, OTHER));
        private final List<Runnable> heard = new ArrayList<>();

        @Override
        public List<Rectangle2D> all() {
            return all;
        }

        @Override
        public Subscription onChange(Runnable changed) {
            heard.add(changed);
            return () -> heard.remove(changed);
        }
    }

    @Start
    void show(Stage stage) {
        Texts texts = Texts.in(Locale.forLanguageTag("nl"));
        HeldTasks tasks = new HeldTasks();
        OpenLogbook open = logbook.open();
        AssessmentViewModel model = new AssessmentViewModel(open, visits, texts, tasks, new AnsweringDialogs(),
                AssessmentViewModelTest.CLOCK, MemorySnippets.few());
        Scene scene = new Scene(new StackPane(new AssessmentView(model, open, Offer.EVERYTHING, texts, tasks,
                KeyBindings.defaults(), ShownScreen::never, monitors)), 990, 690);
        Theme.DARK.apply(scene, TextSize.NORMAL);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        shown.add(stage);
    }

    @AfterEach
    void nothingStays(SwiftRobot robot) {
        robot.interact(() -> second().ifPresent(Stage::hide));
    }

    @Test
    void theSecondWindowIsCalledAfterWhatItShows(SwiftRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.F11);
        assertThat(second().map(Stage::getTitle)).contains("Beeld van LB2026-0412: Casus 1 · HC");
        robot.push(KeyCode.RIGHT);
        assertThat(second().map(Stage::getTitle)).contains("Beeld van LB2026-0412: Casus 1 · AC");
    }

    @Test
    void theWholeScreenIsTheImageAndAStripThatKeepsScore(SwiftRobot robot) {
        robot.push(KeyCode.F11);
        assertThat(visible(robot, "#assessment-form")).isFalse();
        assertThat(visible(robot, "#assessment-header")).isFalse();
        assertThat(visible(robot, "#assessment-picture")).isTrue();
        assertThat(text(robot, "#strip-image")).isEqualTo("Casus 1 · HC");
        assertThat(text(robot, "#strip-open")).isEqualTo("4 open");

        robot.push(KeyCode.DIGIT2).push(KeyCode.DIGIT1);
        assertThat(text(robot, "#strip-points")).isEqualTo("3 / 8");
        assertThat(robot.lookup(".strip-digit").<Label>queryAll()).extracting(Label::getText).containsExactly("2", "1",
                "·", "·");

        robot.push(KeyCode.RIGHT);
        assertThat(text(robot, "#strip-image")).isEqualTo("Casus 1 · AC");
        robot.push(KeyCode.ESCAPE);
        assertThat(visible(robot, "#assessment-form")).isTrue();
        assertThat(main().isFullScreen()).isFalse();
        assertThat(visits.inbox).as("Esc left the full screen and nothing else").isZero();
        assertThat(robot.lookup("#assessment-strip").queryAll()).isEmpty();
    }

    @Test
    void aWindowWithLargeTextStillNamesEveryCriterionInWholeWords(SwiftRobot robot) {
        monitors.all.remove(OTHER);
        robot.push(KeyCode.SHIFT, KeyCode.F11);
        robot.interact(() -> {
            Stage window = second().orElseThrow();
            window.setWidth(1093);
            Theme.LIGHT.apply(window.getScene(), new TextSize(150));
        });
        SwiftRobot.settle();
        assertThat(second().orElseThrow().getScene().getRoot().lookupAll("#assessment-strip .strip-name")).hasSize(4)
                .allSatisfy(name -> assertThat(((Label) name).getWidth())
                        .isGreaterThanOrEqualTo(((Label) name).prefWidth(-1)));
    }

    @Test
    void whatNeedsTheFormBringsTheFormBack(SwiftRobot robot) {
        robot.push(KeyCode.F11).push(KeyCode.O);
        robot.write("Toch");

        assertThat(visible(robot, "#assessment-form")).isTrue();
        assertThat(comment(robot)).isEqualTo("Toch");
    }

    @Test
    void whoLeavesTheFullScreenOtherwiseHasTheFormBack(SwiftRobot robot) {
        robot.push(KeyCode.F11);
        robot.interact(() -> main().setFullScreen(false));

        assertThat(visible(robot, "#assessment-form")).isTrue();
    }

    @Test
    void theImageGoesToTheOtherMonitorAndTheKeysWorkThere(SwiftRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.F11);
        Stage second = second().orElseThrow();
        assertThat(second.getWidth()).isEqualTo(OTHER.getWidth());
        assertThat(picture(robot).getScene()).isSameAs(second.getScene());
        assertThat(visible(robot, "#assessment-away")).isTrue();

        robot.interact(second::requestFocus);
        robot.push(KeyCode.DIGIT2);
        assertThat(logbook.session().assessment().tally().total()).isEqualByComparingTo("2");
        robot.interact(main()::requestFocus);
        robot.push(KeyCode.DIGIT1);
        assertThat(logbook.session().assessment().tally().total()).isEqualByComparingTo("3");

        robot.interact(second::requestFocus);
        robot.push(KeyCode.SHIFT, KeyCode.F11);
        assertThat(second.isShowing()).isFalse();
        assertThat(picture(robot).getScene()).isSameAs(main().getScene());
    }

    @Test
    void theCommentThatIsAskedForInTheWindowTakesTheFocusOfTheMainOne(SwiftRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.F11);
        robot.interact(second().orElseThrow()::requestFocus);
        robot.push(KeyCode.O);
        robot.write("2 mm");

        assertThat(main().isFocused()).isTrue();
        assertThat(comment(robot)).isEqualTo("2 mm");
        assertThat(logbook.session().assessment().tally().total()).isZero();
    }

    @Test
    void whoLeavesTheCommentScoresInTheWindowAgain(SwiftRobot robot) {
        strikeInTheWindow(robot, "o2" + ESCAPE + "2");
        assertThat(comment(robot)).isEqualTo("2");
        assertThat(logbook.session().assessment().tally().total()).isEqualByComparingTo("2");
    }

    @Test
    void whoClicksInTheWindowScoresThereAgain(SwiftRobot robot) {
        strikeInTheWindow(robot, "o");
        robot.clickOn(picture(robot));
        robot.interact(() -> strike(second().orElseThrow(), '2'));
        assertThat(comment(robot)).isEmpty();
        assertThat(logbook.session().assessment().tally().total()).isEqualByComparingTo("2");
    }

    @Test
    void whereTheKeysStillComeToTheWindowTheyAreTheCommentAllTheSame(SwiftRobot robot) {
        strikeInTheWindow(robot, "o2m");
        assertThat(comment(robot)).isEqualTo("2m");
        assertThat(logbook.session().assessment().tally().total()).isZero();
    }

    private void strikeInTheWindow(SwiftRobot robot, String keys) {
        robot.push(KeyCode.SHIFT, KeyCode.F11);
        Stage window = second().orElseThrow();
        robot.interact(() -> {
            window.requestFocus();
            keys.chars().forEach(key -> strike(window, (char) key));
        });
    }

    private static void strike(Stage stage, char key) {
        KeyCode code = key == ESCAPE ? KeyCode.ESCAPE : KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(key)));
        for (KeyEvent event : List.of(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false),
                new KeyEvent(KeyEvent.KEY_TYPED, String.valueOf(key), "", KeyCode.UNDEFINED, false, false, false,
                        false),
                new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false))) {
            Event.fireEvent(stage.getScene(), event);
        }
    }

    private static String comment(SwiftRobot robot) {
        return robot.lookup("#assessment-comment").queryTextInputControl().getText();
    }

    @Test
    void closingTheWindowBringsTheImageBack(SwiftRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.F11);
        robot.interact(() -> second().orElseThrow().hide());

        assertThat(picture(robot).getScene()).isSameAs(main().getScene());
        assertThat(monitors.heard).isEmpty();
    }

    @Test
    void whenTheMonitorGoesTheImageComesBack(SwiftRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.F11);
        robot.interact(() -> {
            monitors.all.remove(OTHER);
            List.copyOf(monitors.heard).forEach(Runnable::run);
        });

        assertThat(second()).isEmpty();
        assertThat(picture(robot).getScene()).isSameAs(main().getScene());
    }

    @Test
    void withOneMonitorItIsAnOrdinaryWindow(SwiftRobot robot) {
        monitors.all.remove(OTHER);
        robot.clickOn("#assessment-window");

        assertThat(second().orElseThrow().getWidth()).isLessThan(main().getWidth());
        robot.interact(main()::requestFocus);
        robot.interact(() -> robot.lookup("#assessment-window-back").queryButton().fire());
        assertThat(second()).isEmpty();
    }

    @Test
    void behindACoverTheKeysOfTheWindowDoNothing(SwiftRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.F11);
        robot.interact(() -> main().getScene().getRoot().setDisable(true));
        robot.interact(second().orElseThrow()::requestFocus);
        robot.push(KeyCode.DIGIT2);

        assertThat(logbook.session().assessment().tally().total()).isZero();
    }

    @Test
    void leavingTheScreenClosesTheWindow(SwiftRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.F11);
        robot.interact(() -> ((StackPane) main().getScene().getRoot()).getChildren().clear());

        assertThat(second()).isEmpty();
    }

    @Test
    void theWindowLooksAsTheMainOneDoes(SwiftRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.F11);
        robot.interact(() -> Theme.LIGHT.apply(main().getScene(), new TextSize(150)));

        assertThat(second().orElseThrow().getScene().getStylesheets())
                .isEqualTo(main().getScene().getStylesheets());
    }

    private Stage main() {
        return shown.getFirst();
    }

    private Optional<Stage> second() {
        return List.copyOf(Window.getWindows()).stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                .filter(stage -> stage.getOwner() == main()).findFirst();
    }

    private static Node picture(SwiftRobot robot) {
        SwiftRobot.settle();
        return robot.lookup("#assessment-picture").query();
    }

    private static boolean visible(SwiftRobot robot, String id) {
        SwiftRobot.settle();
        return robot.lookup(id).queryAll().stream().anyMatch(WideOnScreenTest::isSeen);
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String text(SwiftRobot robot, String id) {
        SwiftRobot.settle();
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
