package nl.vierogen.assessment.screen.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class PauseRestTest {
    private static final int PATIENCE_SECONDS = 60;
    private final AtomicInteger ended = new AtomicInteger();

    @BeforeAll
    static void theClockOfTheAnimations() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whoNeverPausesIsNotWaitedForLonger() throws Exception {
        Rest rest = PauseRest.of(Duration.ofDays(1), Duration.ofMillis(50)).before(ended::incrementAndGet);
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> {
            begin(rest);
            return ended.get() > 2;
        });
    }

    @Test
    void aPauseEndsTheRest() throws Exception {
        Rest rest = PauseRest.of(Duration.ofMillis(50), Duration.ofDays(1)).before(ended::incrementAndGet);
        begin(rest);
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> ended.get() == 1);
    }

    @Test
    void aRestThatIsCancelledRunsNothing() throws Exception {
        AtomicInteger other = new AtomicInteger();
        Rest rest = PauseRest.of(Duration.ofMillis(50), Duration.ofMillis(50)).before(ended::incrementAndGet);
        Rest later = PauseRest.of(Duration.ofMillis(150)).before(other::incrementAndGet);
        WaitForAsyncUtils.asyncFx(() -> {
            rest.begin();
            later.begin();
            rest.cancel();
        }).get();
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> other.get() == 1);
        assertThat(ended).hasValue(0);
    }

    private static void begin(Rest rest) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, rest::begin);
    }
}
