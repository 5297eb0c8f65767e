package nl.vierogen.app.tour.camera;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Asks and waits for things on the JavaFX thread, from outside it. */
public final class Screen {
    private static final long PATIENCE_SECONDS = 90;

    private Screen() {
    }

    /** What the question answers on the JavaFX thread. */
    public static <T> T ask(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException failure) {
                answer.completeExceptionally(failure);
            }
        });
        return await(answer, "an answer");
    }

    /** Waits until the condition holds at the beginning of a frame. */
    public static void waitUntil(String what, BooleanSupplier condition) {
        CompletableFuture<Boolean> held = new CompletableFuture<>();
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (condition.getAsBoolean()) {
                    held.complete(true);
                    stop();
                }
            }
        };
        Platform.runLater(timer::start);
        await(held, what);
    }

    /** Lets this many frames go by, so that what was asked for is laid out and drawn. */
    public static void frames(int count) {
        AtomicInteger left = new AtomicInteger(count);
        waitUntil(count + " frames", () -> left.getAndDecrement() <= 0);
    }

    private static <T> T await(CompletableFuture<T> future, String what) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw new IllegalStateException("waited too long for " + what, late);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(what, failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(what, interrupted);
        }
    }
}
