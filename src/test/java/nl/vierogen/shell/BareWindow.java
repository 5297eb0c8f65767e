package nl.vierogen.shell;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.settings.Choices;
import nl.vierogen.settings.Settings;
import org.testfx.api.FxToolkit;

/** The main window on screens of a test's own. */
final class BareWindow {
    private final SwiftRobot robot = new SwiftRobot();
    private final Stage stage;
    private final MainWindow window;

    /** Shows the window where this begins. */
    BareWindow(Function<MainWindow, Place> first) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        // not the registered one: of that, TestFX remembers on what every event fell
        stage = SwiftRobot.ask(Stage::new);
        window = SwiftRobot.ask(() -> new MainWindow(stage, new MainWindowViewModel(new Workspace("Oefenwerkmap", true),
                new Settings(Choices.AS_NEW, new SimpleBooleanProperty(), _ -> {
                    // nothing keeps them
                })), () -> {
                    // nobody waits for its end
                }));
        robot.interact(() -> {
            window.start(first.apply(window));
            stage.setX(0);
            stage.setY(0);
            window.show();
        });
    }

    void interact(Consumer<MainWindow> act) {
        robot.interact(() -> act.accept(window));
    }

    void type(String text) {
        robot.write(text);
        SwiftRobot.settle();
    }

    void press(KeyCode... keys) {
        robot.push(keys);
        SwiftRobot.settle();
    }

    /** Whether there is such a thing in the window, shown or not. */
    boolean has(String id) {
        return SwiftRobot.ask(() -> scene().lookup("#" + id) != null);
    }

    /** What there must be in the window. */
    <T extends Node> T the(String id, Class<T> type) {
        return SwiftRobot.ask(() -> type.cast(scene().lookup("#" + id)));
    }

    Stage stage() {
        return stage;
    }

    private Scene scene() {
        return stage.getScene();
    }
}
