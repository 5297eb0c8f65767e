package nl.vierogen.app.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.vierogen.app.MovingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdleLockTest {
    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-22T10:00:00Z"));
    private int locked;
    private final IdleLock idle = new IdleLock(clock, () -> IdleLock.LIMIT, () -> locked++);

    @BeforeEach
    void start() {
        idle.start();
    }

    @Test
    void itLocksAtTheLimitAndNotBefore() {
        pass(IdleLock.LIMIT.minusMillis(1));
        assertThat(locked).isZero();
        pass(Duration.ofMillis(1));
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void everyTouchBeginsTheTimeAnew() {
        pass(IdleLock.LIMIT.minusSeconds(1));
        idle.touch();
        pass(IdleLock.LIMIT.minusSeconds(1));
        assertThat(locked).isZero();
    }

    @Test
    void theFirstTouchAfterTooLongLocks() {
        clock.pass(Duration.ofHours(9));
        idle.touch();
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void itAsksAgainWhileNothingWasLocked() {
        pass(IdleLock.LIMIT);
        pass(Duration.ofSeconds(5));
        assertThat(locked).as("what could not be saved keeps the screen").isEqualTo(2);
    }

    @Test
    void noTouchAsksAgainOrGivesTimeOnceItLocks() {
        clock.pass(IdleLock.LIMIT);
        idle.touch();
        idle.touch();
        assertThat(locked).isEqualTo(1);
        pass(Duration.ofSeconds(5));
        assertThat(locked).as("the touch gave no more time").isEqualTo(2);
    }

    @Test
    void askedForItLocksAtOnceAndAsksAgainUntilThatIsDone() {
        idle.now();
        assertThat(locked).isEqualTo(1);
        pass(Duration.ofSeconds(5));
        assertThat(locked).isEqualTo(2);
        idle.stop();
        idle.now();
        assertThat(locked).as("nothing is open").isEqualTo(2);
    }

    @Test
    void aNewStartGivesTimeAgain() {
        pass(IdleLock.LIMIT);
        idle.start();
        pass(IdleLock.LIMIT.minusSeconds(1));
        assertThat(locked).isEqualTo(1);
        pass(Duration.ofSeconds(1));
        assertThat(locked).isEqualTo(2);
    }

    @Test
    void aClockSetBackCountsFromThere() {
        pass(Duration.ofHours(-3));
        pass(IdleLock.LIMIT.minusSeconds(1));
        assertThat(locked).isZero();
        pass(Duration.ofSeconds(1));
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void whereNothingIsSecretNothingLocks() {
        idle.stop();
        pass(Duration.ofDays(1));
        assertThat(locked).isZero();
    }

    private void pass(Duration time) {
        clock.pass(time);
        idle.tick();
    }
}
