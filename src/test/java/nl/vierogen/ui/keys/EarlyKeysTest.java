package nl.vierogen.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/** A row of scores that begins before there is an image counts nowhere, and none of it at another criterion. */
class EarlyKeysTest {
    private long now;
    private int heard;
    private final EarlyKeys keys = new EarlyKeys(() -> now, () -> heard++);

    @Test
    void whatIsTypedTooEarlyReachesNoScreen() {
        assertThat(isDropped(KeyCode.DIGIT2)).isTrue();
        assertThat(isDropped(KeyCode.ENTER)).isTrue();
        assertThat(heard).isEqualTo(2);
    }

    @Test
    void whatIsTypedOnInTheSameBreathDoesNotReachTheNextScreenEither() {
        press(KeyCode.DIGIT2);
        keys.end();
        for (int more = 0; more < 3; more++) {
            later(999);
            assertThat(isDropped(KeyCode.DIGIT1)).isTrue();
        }
        later(1000);
        assertThat(isDropped(KeyCode.DIGIT1)).isFalse();
        assertThat(isDropped(KeyCode.DIGIT1)).isFalse();
    }

    @Test
    void whoWaitedForTheNextScreenLosesNothing() {
        keys.end();
        assertThat(isDropped(KeyCode.DIGIT2)).isFalse();
        assertThat(heard).isZero();
    }

    @Test
    void shiftBelongsToTheKeyThatComesWithIt() {
        press(KeyCode.DIGIT2);
        keys.end();
        assertThat(isDropped(KeyCode.SHIFT)).isFalse();
        assertThat(isDropped(KeyCode.DIGIT1)).isTrue();
    }

    @Test
    void whatTheWindowDoesStillWorks() {
        assertThat(Arrays.asList(KeyCode.F11, KeyCode.F1, KeyCode.ESCAPE)).noneMatch(this::isDropped);
        assertThat(heard).isZero();
    }

    @Test
    void theCharacterAndTheReleaseGoTheWayOfTheirKey() {
        press(KeyCode.DIGIT2);
        assertThat(is(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED)).isTrue();
        assertThat(is(KeyEvent.KEY_RELEASED, KeyCode.DIGIT2)).isTrue();
        press(KeyCode.F11);
        assertThat(is(KeyEvent.KEY_RELEASED, KeyCode.F11)).isFalse();
    }

    private void later(long milliseconds) {
        now += Duration.ofMillis(milliseconds).toNanos();
    }

    private void press(KeyCode code) {
        is(KeyEvent.KEY_PRESSED, code);
    }

    private boolean isDropped(KeyCode code) {
        return is(KeyEvent.KEY_PRESSED, code);
    }

    private boolean is(EventType<KeyEvent> type, KeyCode code) {
        KeyEvent event = new KeyEvent(type, "", "", code, false, false, false, false);
        keys.handle(event);
        return event.isConsumed();
    }
}
