package nl.vierogen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.warmup.WarmUps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The warm-up before the first logbook of the day. */
class WarmUpOnScreenTest {
    private final OnScreen screen = new OnScreen(SampleLogbooks.cards());
    private final OpenLogbook logbook = SampleLogbooks.half();

    @BeforeEach
    void begin() throws Exception {
        screen.services.put(logbook);
        screen.warmUps = new WarmUps(() -> true, SampleLogbooks.CLOCK);
        screen.start();
        while (!screen.shows("warmup")) {
            screen.press(KeyCode.DOWN);
            screen.press(KeyCode.ENTER);
        }
    }

    @AfterEach
    void close() throws Exception {
        screen.stop();
    }

    @Test
    void theKeysOfThePictureDoWhatTheyDoWhereOneScores() {
        screen.press(KeyCode.B);
        assertThat(screen.shows("viewer-display-panel")).isTrue();
        screen.press(KeyCode.RIGHT);
        assertThat(screen.text("viewer-display-badge")).startsWith("Beeld aangepast");
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.shows("viewer-display-panel")).isFalse();
        assertThat(screen.shows("warmup")).as("Esc closed the bar, and nothing more").isTrue();
        screen.press(KeyCode.R);
        assertThat(screen.shows("viewer-display-badge")).isFalse();
        screen.press(KeyCode.I);
        assertThat(screen.shows("viewer-display-badge")).isTrue();
        String fitted = screen.text("viewer-scale");
        screen.press(KeyCode.Z);
        assertThat(screen.text("viewer-scale")).isNotEqualTo(fitted);
    }

    @Test
    void behindTheSettingsThePictureHearsNoKey() {
        String fitted = screen.text("viewer-scale");
        screen.press(KeyCode.F12);
        screen.focus("settings-letters-1");
        assertThat(screen.isOff("warmup")).isTrue();
        for (KeyCode key : List.of(KeyCode.I, KeyCode.Z, KeyCode.B)) {
            screen.press(key);
        }
        assertThat(screen.shows("viewer-display-badge")).isFalse();
        assertThat(screen.shows("viewer-display-panel")).isFalse();
        assertThat(screen.text("viewer-scale")).isEqualTo(fitted);

        screen.press(KeyCode.ESCAPE);
        assertThat(screen.shows("warmup")).isTrue();
        screen.press(KeyCode.I);
        assertThat(screen.shows("viewer-display-badge")).isTrue();
    }

    @Test
    void oneKeySkipsItAndItIsNotOfferedAgain() {
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.shows("warmup")).isFalse();
        assertThat(screen.shows("inbox-table")).as("it leads on, not back").isFalse();
        screen.press(KeyCode.ESCAPE);
        screen.press(KeyCode.ENTER);
        assertThat(screen.shows("warmup")).isFalse();
    }

    @Test
    void bothPicturesByKeyboardAloneLeaveNoTraceInTheLogbook() {
        int before = logbook.session().acts().size();
        for (int picture = 0; picture < 2; picture++) {
            assertThat(screen.text("warmup-title")).endsWith("beeld " + (picture + 1) + " van 2");
            screen.press(KeyCode.DIGIT2);
            screen.press(KeyCode.NUMPAD1);
            screen.press(KeyCode.DIGIT0);
            assertThat(screen.isOff("warmup-next")).isTrue();
            while (screen.isOff("warmup-next")) {
                screen.press(KeyCode.DIGIT2);
            }
            screen.press(KeyCode.ENTER);
            assertThat(screen.text("warmup-verdict-magnification")).matches("Gelijk: 2|U gaf 2, dit beeld is een [01]");
            assertThat(screen.text("warmup-reason-magnification")).endsWith(".");
            screen.press(KeyCode.ENTER);
        }
        assertThat(screen.shows("warmup")).isFalse();
        assertThat(logbook.session().acts()).hasSize(before);
        assertThat(screen.services.saved).isEqualTo(List.of());
    }
}
