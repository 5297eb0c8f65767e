package nl.vierogen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.settings.Choices;
import nl.vierogen.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** The settings in front of a screen that takes its time to save before the language can change. */
class SettingsPlaceTest {
    private final SwiftRobot robot = new SwiftRobot();
    private final List<Runnable> saving = new ArrayList<>();
    private Scene scene;

    @BeforeEach
    void chooseEnglish() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            MainWindow window = new MainWindow(stage, new MainWindowViewModel(new Workspace("Oefenwerkmap", true),
                    new Settings(Choices.AS_NEW, new SimpleBooleanProperty(false), _ -> {
                    })), () -> {
                    });
            window.open(_ -> {
                Button behind = new Button("behind");
                behind.setId("behind");
                return new Screen("", "", behind, behind, Optional.empty(), saving::add);
            });
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1366);
            stage.setHeight(768);
            window.show();
            scene = stage.getScene();
        });
        press(KeyCode.F12);
        robot.interact(() -> scene.lookup("#settings-language-1").requestFocus());
        press(KeyCode.SPACE);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void theyTurnOnceAndStayUnderTheGuideThatCameMeanwhile() {
        press(KeyCode.CONTROL, KeyCode.F1);
        saved();
        assertThat(scene.getRoot().lookupAll("#settings")).hasSize(1);
        assertThat(focused()).isEqualTo("guide-page");

        press(KeyCode.ESCAPE);
        assertThat(scene.lookup("#guide-page")).isNull();
        assertThat(((Labeled) scene.lookup("#settings-close")).getText()).isEqualTo("Close");
        assertThat(focused()).isEqualTo("settings-search");

        press(KeyCode.ESCAPE);
        assertThat(scene.lookup("#settings")).isNull();
        assertThat(focused()).isEqualTo("behind");
    }

    @Test
    void whatWasClosedMeanwhileStaysClosed() {
        press(KeyCode.ESCAPE);
        saved();
        assertThat(scene.lookup("#settings")).isNull();
        assertThat(focused()).isEqualTo("behind");
    }

    private void saved() {
        robot.interact(() -> List.copyOf(saving).forEach(Runnable::run));
        SwiftRobot.settle();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        SwiftRobot.settle();
    }

    private String focused() {
        return String.valueOf(scene.getFocusOwner().getId());
    }
}
