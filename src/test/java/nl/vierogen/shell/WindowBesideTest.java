package nl.vierogen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.settings.Choices;
import nl.vierogen.settings.Motion;
import nl.vierogen.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What the main window does with a window that belongs to it, and with a screen that wants all of it. */
class WindowBesideTest {
    private final SwiftRobot robot = new SwiftRobot();
    private final BooleanProperty whole = new SimpleBooleanProperty();
    private final List<String> touched = new ArrayList<>();
    private final List<Stage> beside = new ArrayList<>();
    private final List<MainWindow> windows = new ArrayList<>();

    @BeforeEach
    void show() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            MainWindow window = new MainWindow(stage,
                    new MainWindowViewModel(new Workspace("Oefenwerkmap", true),
                            new Settings(Choices.AS_NEW, new SimpleBooleanProperty(), _ -> {
                            })),
                    () -> {
                    });
            window.watch(() -> touched.add("touch"));
            window.start(_ -> {
                Label content = new Label("Beelden");
                return new Screen("", "", content, content, Optional.empty(), Runnable::run, whole);
            });
            stage.setX(0);
            stage.setY(0);
            window.show();
            windows.add(window);
            openBeside(stage);
        });
    }

    private void openBeside(Stage owner) {
        Stage other = new Stage();
        other.initOwner(owner);
        other.setScene(new Scene(new Label("Beeld"), 300, 200));
        other.show();
        beside.add(other);
    }

    @AfterEach
    void hide() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void whatCoversTheMainWindowTakesTheOtherAway() {
        robot.interact(() -> windows.getFirst().cover(_ -> {
            Label lock = new Label("Vergrendeld");
            return Screen.of("", "", lock, lock);
        }));

        assertThat(beside.getFirst().isShowing()).isFalse();
    }

    @Test
    void whoWorksInTheOtherWindowIsThere() {
        robot.interact(() -> {
            touched.clear();
            Event.fireEvent(beside.getFirst().getScene().getRoot(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DIGIT2, false, false, false, false));
        });

        assertThat(touched).containsExactly("touch");
    }

    @Test
    void whoComesToTheOtherWindowIsToldOfAsIfSheCameToTheMainOne() {
        robot.interact(() -> {
            windows.getFirst().onReturn(() -> touched.add("return"));
            touched.clear();
            openBeside((Stage) beside.getFirst().getOwner());
        });
        assertThat(beside.getLast().isFocused()).isTrue();
        assertThat(touched).containsExactly("return");
    }

    @Test
    void whatIsChosenTakesAwayTheHintThatShows() {
        Tooltip hint = SwiftRobot.ask(() -> {
            Tooltip words = new Tooltip("Samenvatting (Ctrl+Enter)");
            words.show(beside.getFirst());
            return words;
        });
        assertThat(hint.isShowing()).isTrue();
        robot.interact(() -> windows.getFirst().settings().change(now -> now.withMotion(Motion.REDUCED)));
        assertThat(hint.isShowing()).isFalse();
    }

    @Test
    void aScreenThatWantsTheWholeWindowGetsItWithoutTheHeader() {
        assertThat(header()).isTrue();
        robot.interact(() -> whole.set(true));
        assertThat(header()).isFalse();
        robot.interact(() -> whole.set(false));
        assertThat(header()).isTrue();
    }

    private boolean header() {
        return robot.lookup("#shell-header").query().getParent().isVisible();
    }
}
