package nl.vierogen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.settings.Motion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What the main window does with a window that belongs to it. */
class WindowBesideTest {
    private final List<String> touched = new ArrayList<>();
    private final List<Stage> beside = new ArrayList<>();
    private BareWindow screen;

    @BeforeEach
    void show() throws TimeoutException {
        screen = new BareWindow(window -> {
            window.watch(() -> touched.add("touch"));
            return _ -> {
                Label content = new Label("Beelden");
                return Screen.of("", "", content, content);
            };
        });
        screen.interact(_ -> openBeside(screen.stage()));
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
        screen.interact(window -> window.cover(_ -> {
            Label lock = new Label("Vergrendeld");
            return Screen.of("", "", lock, lock);
        }));

        assertThat(beside.getFirst().isShowing()).isFalse();
    }

    @Test
    void whoWorksInTheOtherWindowIsThere() {
        screen.interact(_ -> {
            touched.clear();
            Event.fireEvent(beside.getFirst().getScene().getRoot(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DIGIT2, false, false, false, false));
        });

        assertThat(touched).containsExactly("touch");
    }

    @Test
    void whoComesToTheOtherWindowIsToldOfAsIfSheCameToTheMainOne() {
        screen.interact(window -> {
            window.onReturn(() -> touched.add("return"));
            touched.clear();
            openBeside(screen.stage());
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
        screen.interact(window -> window.settings().change(now -> now.withMotion(Motion.REDUCED)));
        assertThat(hint.isShowing()).isFalse();
    }
}
