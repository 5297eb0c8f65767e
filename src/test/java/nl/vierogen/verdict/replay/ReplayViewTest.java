package nl.vierogen.verdict.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.DirectTasks;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import nl.vierogen.ui.keys.KeyBindings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, SwiftRobot.Resolver.class})
class ReplayViewTest {
    private final OpenLogbook logbook = SampleLogbook.biometrie().scoredAll("case1-hc", 2).scoredAll("case1-ac", 1)
            .open();

    @Start
    void show(Stage stage) {
        show(stage, logbook);
    }

    /** Shows the replay of a logbook to someone who wants nothing to move by itself. */
    static void show(Stage stage, OpenLogbook logbook) {
        Texts texts = Texts.in(Locale.of("nl"));
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T20:30:00Z"), ZoneId.of("Europe/Amsterdam"));
        ReplayView view = new ReplayView(new ReplayViewModel(logbook, Sha256.of(new byte[0]),
                new Wording(texts, logbook.form(), clock.getZone()), new Dates(texts, clock)), logbook.pictures(),
                new DirectTasks(), texts, KeyBindings.defaults(), () -> true);
        Scene scene = new Scene(view, 1366, 768);
        Theme.DARK.apply(scene, TextSize.NORMAL);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        view.focus().requestFocus();
    }

    @Test
    void arrowsHomeAndEndStepThroughTheEvents(SwiftRobot robot) {
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.LEFT);
        assertThat(text(robot, "replay-number")).isEqualTo("Stap 2 van 8");
        robot.push(KeyCode.END);
        assertThat(text(robot, "replay-total")).isEqualTo("Totaal 12 / 96, norm 72");
        assertThat(text(robot, "replay-image")).isEqualTo("Casus 1 · AC");
        robot.push(KeyCode.HOME);
        assertThat(text(robot, "replay-number")).isEqualTo("Stap 1 van 8");
    }

    @Test
    void theSliderAndTheButtonsLeadToTheSameSteps(SwiftRobot robot) {
        robot.interact(() -> robot.lookup("#replay-slider").queryAs(Slider.class).setValue(4));
        assertThat(text(robot, "replay-number")).isEqualTo("Stap 5 van 8");
        robot.clickOn("#replay-back");
        assertThat(text(robot, "replay-number")).isEqualTo("Stap 4 van 8");
        assertThat(robot.lookup("#replay-slider").queryAs(Slider.class).getValue()).isEqualTo(3);
        assertThat(robot.lookup("#replay-slider").query().getAccessibleText()).contains("Stap 4 van 8", "Totaal");
    }

    @Test
    void whoWantsStillnessHasNoPlaying(SwiftRobot robot) {
        assertThat(robot.lookup("#replay-play").query().isDisabled()).isTrue();
    }

    @Test
    void noKeyChangesAnything(SwiftRobot robot) {
        int before = logbook.session().acts().size();
        robot.push(KeyCode.DIGIT0).push(KeyCode.DELETE).push(KeyCode.X).push(KeyCode.H).push(KeyCode.CONTROL,
                KeyCode.Z);
        assertThat(logbook.session().acts()).hasSize(before).extracting(RecordedAct::position).isSorted();
        assertThat(robot.lookup(".score-button").queryAll()).isEmpty();
        assertThat(robot.lookup(".text-input").queryAll()).isEmpty();
    }

    private static String text(SwiftRobot robot, String id) {
        return robot.lookup("#" + id).queryLabeled().getText();
    }
}
