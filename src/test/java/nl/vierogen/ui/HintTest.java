package nl.vierogen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import nl.vierogen.onscreen.SwiftRobot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, SwiftRobot.Resolver.class})
class HintTest {
    private Label label;

    @Start
    void show(Stage stage) {
        label = new Label("HC");
        stage.setScene(new Scene(label));
        stage.show();
    }

    @Test
    void itIsMadeForWhoPointsThere(SwiftRobot robot) {
        Hint.on(label, "Hoofdomtrek");
        assertThat(label.getTooltip()).isNull();
        assertThat(Hint.of(label)).contains("Hoofdomtrek");

        assertThat(shown(robot)).isEqualTo("Hoofdomtrek");
    }

    @Test
    void itSaysWhatHoldsWhenItShows(SwiftRobot robot) {
        Hint.on(label, label::getText);
        robot.interact(() -> label.setText("AC"));

        assertThat(shown(robot)).isEqualTo("AC");
    }

    @Test
    void theLastWordsHold(SwiftRobot robot) {
        Hint.on(label, "HC");
        Hint.on(label, "Hoofdomtrek");

        assertThat(shown(robot)).isEqualTo("Hoofdomtrek");
        assertThat(label.getAccessibleHelp()).isEqualTo("Hoofdomtrek");
    }

    @Test
    void withoutOneThereAreNoWords() {
        assertThat(Hint.of(new Button("HC"))).isEmpty();
    }

    private String shown(SwiftRobot robot) {
        robot.interact(() -> {
            Event.fireEvent(label,
                    new MouseEvent(MouseEvent.MOUSE_ENTERED, 1, 1, 1, 1, MouseButton.NONE, 0, false, false,
                            false, false, false, false, false, false, false, false, null));
            Tooltip tooltip = label.getTooltip();
            tooltip.show(label.getScene().getWindow());
        });
        String text = label.getTooltip().getText();
        robot.interact(label.getTooltip()::hide);
        return text;
    }
}
