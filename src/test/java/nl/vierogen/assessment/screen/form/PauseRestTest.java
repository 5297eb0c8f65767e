package nl.vierogen.assessment.screen.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.util.Duration;
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
        Rest rest = PauseRest.of(Duration.INDEFINITE, Duration.millis(50)).before(ended::incrementAndGet);
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> {
            begin(rest);
            return ended.get() > 2;
        });
    }

    @Test
    void aPauseEndsTheRest() throws Exception {
        Rest rest = PauseRest.of(Duration.millis(50), Duration.INDEFINITE).before(ended::incrementAndGet);
        begin(rest);
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> ended.get() == 1);
    }

    @Test
    void aRestThatIsCancelledRunsNothing() throws Exception {
        AtomicInteger other = new AtomicInteger();
        Rest rest = PauseRest.of(Duration.millis(50), Duration.millis(50)).before(ended::incrementAndGet);
        Rest later = PauseRest.of(Duration.millis(150)).before(other::incrementAndGet);
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
