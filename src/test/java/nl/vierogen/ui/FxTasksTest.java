package nl.vierogen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import org.junit.jupiter.api.Test;

class FxTasksTest {
    private static final Consumer<Object> NOTHING = _ -> {
    };

    @Test
    void whatIsAskedInOrderIsDoneInOrderAndClosingWaitsForIt() throws Exception {
        List<Integer> done = new CopyOnWriteArrayList<>();
        CountDownLatch start = new CountDownLatch(1);
        FxTasks tasks = new FxTasks(Runnable::run);
        tasks.inOrder(() -> await(start), NOTHING, NOTHING::accept);
        IntStream.range(0, 200).forEach(n -> tasks.inOrder(() -> n, done::add, NOTHING::accept));
        start.countDown();
        tasks.close();
        assertThat(done).containsExactlyElementsOf(IntStream.range(0, 200).boxed().toList());
    }

    @Test
    void backgroundWorkDoesNotWaitForTheJournal() throws Exception {
        CountDownLatch journal = new CountDownLatch(1);
        CompletableFuture<Integer> answer = new CompletableFuture<>();
        try (FxTasks tasks = new FxTasks(Runnable::run)) {
            tasks.inOrder(() -> await(journal), NOTHING, NOTHING::accept);
            tasks.inBackground(() -> 42, answer::complete, NOTHING::accept);
            assertThat(answer.get()).isEqualTo(42);
            journal.countDown();
        }
    }

    @Test
    void closingInterruptsNothingThatHasBegun() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        CompletableFuture<Boolean> ended = new CompletableFuture<>();
        FxTasks tasks = new FxTasks(Runnable::run);
        tasks.inBackground(() -> {
            begun.countDown();
            return await(closed);
        }, ended::complete, NOTHING::accept);
        begun.await();
        tasks.close();
        closed.countDown();
        assertThat(ended.get()).isTrue();
    }

    @Test
    void whatComesAfterClosingIsToldThatItIsDropped() {
        List<String> told = new CopyOnWriteArrayList<>();
        Tasks.Work<String> work = new Tasks.Work<>() {
            @Override
            public String run() {
                told.add("ran");
                return "ran";
            }

            @Override
            public void dropped() {
                told.add("dropped");
            }
        };
        FxTasks tasks = new FxTasks(Runnable::run);
        tasks.close();
        tasks.inBackground(work, NOTHING::accept, NOTHING::accept);
        tasks.inOrder(work, NOTHING::accept, NOTHING::accept);
        assertThat(told).containsExactly("dropped", "dropped");
    }

    @Test
    void aRefusalArrivesAsItIs() throws Exception {
        CompletableFuture<Refusal> refused = new CompletableFuture<>();
        try (FxTasks tasks = new FxTasks(Runnable::run)) {
            tasks.inOrder(() -> {
                throw new Refusal(Problem.DISK_FULL);
            }, NOTHING, refused::complete);
            assertThat(refused.get().problem()).isEqualTo(Problem.DISK_FULL);
        }
    }

    @Test
    void aFailureIsNeverSwallowedAndItsMessageNeverShown() throws Exception {
        CompletableFuture<Refusal> refused = new CompletableFuture<>();
        try (FxTasks tasks = new FxTasks(Runnable::run)) {
            tasks.inBackground(() -> {
                throw new IllegalStateException("/home/someone/secret");
            }, NOTHING, refused::complete);
            assertThat(refused.get().problem()).isEqualTo(Problem.UNEXPECTED);
            assertThat(refused.get().toString()).contains("IllegalStateException-FxTasksTest").doesNotContain("secret");
        }
    }

    @Test
    void aFailureWhileShowingTheOutcomeIsNotSwallowedEither() throws Exception {
        CompletableFuture<Refusal> refused = new CompletableFuture<>();
        try (FxTasks tasks = new FxTasks(Runnable::run)) {
            tasks.inBackground(() -> 1, _ -> {
                throw new IllegalStateException();
            }, refused::complete);
            assertThat(refused.get().problem()).isEqualTo(Problem.UNEXPECTED);
        }
    }

    @Test
    void workInTheBackgroundIsLetGoAfterClosing() {
        List<Object> heard = new CopyOnWriteArrayList<>();
        FxTasks tasks = new FxTasks(Runnable::run);
        tasks.close();
        tasks.inBackground(() -> heard.add("ran"), heard::add, heard::add);
        assertThat(heard).isEmpty();
    }

    @Test
    void workAskedAfterClosingIsRefused() {
        List<Refusal> refused = new CopyOnWriteArrayList<>();
        FxTasks tasks = new FxTasks(Runnable::run);
        tasks.close();
        tasks.inOrder(() -> 1, NOTHING, refused::add);
        assertThat(refused).singleElement().extracting(Refusal::problem).isEqualTo(Problem.UNEXPECTED);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
