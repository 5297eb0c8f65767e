package nl.vierogen.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import nl.vierogen.problem.Refusal;
import nl.vierogen.settings.Work;

/** {@link Tasks} on one thread that keeps the order and a small pool beside it. */
public final class FxTasks implements Tasks, AutoCloseable {
    private static final int POOL = Math.max(2, Runtime.getRuntime().availableProcessors() - 1);
    private static final long LONGEST_WAIT_SECONDS = 60;

    private final Executor screen;
    private final ExecutorService ordered = Executors.newSingleThreadExecutor(named("journal"));
    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(POOL, POOL, 0, TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(), named("background"));

    /** Outcomes come back on the JavaFX thread. */
    public FxTasks() {
        this(Platform::runLater);
    }

    /** Outcomes come back on the executor. */
    FxTasks(Executor screen) {
        this.screen = screen;
    }

    @Override
    public <T> void inOrder(Work<T> work, Consumer<T> done, Consumer<Refusal> refused) {
        submit(ordered, work, done, refused);
    }

    @Override
    public <T> void inBackground(Work<T> work, Consumer<T> done, Consumer<Refusal> refused) {
        // a window on its way out still asks for pictures: nobody will look at them
        if (pool.isShutdown()) {
            work.dropped();
        } else {
            submit(pool, work, done, refused);
        }
    }

    /**
     * Takes no more work, waits until all that was asked in order is done, and does not begin the rest. What has begun is
     * never interrupted. What is asked in order after this is refused; what is asked in the background is let go. Not on
     * the JavaFX thread.
     *
     * @throws IllegalStateException when the journal is still writing after a minute
     */
    @Override
    public void close() {
        pool.shutdown();
        List<Runnable> never = new ArrayList<>();
        pool.getQueue().drainTo(never);
        never.forEach(asked -> ((Asked<?>) asked).work.dropped());
        ordered.shutdown();
        try {
            if (!ordered.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the journal is still writing");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> void submit(Executor where, Work<T> work, Consumer<T> done, Consumer<Refusal> refused) {
        try {
            where.execute(new Asked<>(screen, work, done, refused));
        } catch (RejectedExecutionException closed) {
            work.dropped();
            Refusal refusal = Failures.unexpected(closed);
            screen.execute(() -> refused.accept(refusal));
        }
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> Thread.ofPlatform().daemon().name(name + "-" + count.incrementAndGet()).unstarted(task);
    }

    /** One piece of work on its way. */
    private record Asked<T>(Executor screen, Work<T> work, Consumer<T> done, Consumer<Refusal> refused)
            implements
            Runnable {
        @Override
        public void run() {
            try {
                T outcome = work.run();
                screen.execute(() -> show(outcome));
            } catch (Refusal refusal) {
                screen.execute(() -> refused.accept(refusal));
            } catch (RuntimeException | Error failure) {
                Refusal refusal = Failures.unexpected(failure);
                screen.execute(() -> refused.accept(refusal));
            }
        }

        private void show(T outcome) {
            try {
                done.accept(outcome);
            } catch (RuntimeException | Error failure) {
                refused.accept(Failures.unexpected(failure));
            }
        }
    }
}
