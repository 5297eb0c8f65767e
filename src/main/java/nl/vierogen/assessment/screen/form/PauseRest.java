package nl.vierogen.assessment.screen.form;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/**
 * A rest measured by the machine's clock. Not by an animation: while one runs, JavaFX looks sixty times a second whether
 * there is something to draw, and a key waits for the next look.
 */
public final class PauseRest implements Rest {
    private final Duration length;
    private final Optional<Duration> longest;
    private final Runnable then;
    private int begun;
    private int series;
    private boolean waits;

    private PauseRest(Duration length, Optional<Duration> longest, Runnable then) {
        this.length = length;
        this.longest = longest;
        this.then = then;
    }

    /** Rests of this length, however often they start again. */
    public static Rest.Maker of(Duration length) {
        return then -> new PauseRest(length, Optional.empty(), then);
    }

    /** Rests of this length that end at the latest so long after the first start: who never pauses is waited for no longer. */
    public static Rest.Maker of(Duration length, Duration longest) {
        return then -> new PauseRest(length, Optional.of(longest), then);
    }

    @Override
    public void begin() {
        int mine = ++begun;
        after(length, () -> mine == begun);
        if (!waits) {
            waits = true;
            int ours = ++series;
            longest.ifPresent(most -> after(most, () -> ours == series));
        }
    }

    @Override
    public void cancel() {
        begun++;
        series++;
        waits = false;
    }

    private void after(Duration wait, BooleanSupplier stillAsked) {
        CompletableFuture.delayedExecutor(wait.toNanos(), TimeUnit.NANOSECONDS, Platform::runLater).execute(() -> {
            if (stillAsked.getAsBoolean()) {
                cancel();
                then.run();
            }
        });
    }
}
