package nl.vierogen.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import nl.vierogen.problem.Refusal;
import nl.vierogen.settings.Work;

/** Tasks for tests: done at once on the same thread, or held until they are let go one by one. */
public final class HeldTasks implements Tasks {
    private final Deque<Runnable> held = new ArrayDeque<>();
    private boolean holding;

    /** From now on work waits. */
    public HeldTasks hold() {
        holding = true;
        return this;
    }

    /** Does the oldest piece of work. */
    public void letOneGo() {
        held.removeFirst().run();
    }

    /** Does all work, also what comes meanwhile, and holds no longer. */
    public void letAllGo() {
        holding = false;
        while (!held.isEmpty()) {
            letOneGo();
        }
    }

    /** How many pieces of work wait. */
    public int waiting() {
        return held.size();
    }

    @Override
    public <T> void inOrder(Work<T> work, Consumer<T> done, Consumer<Refusal> refused) {
        take(() -> run(work, done, refused));
    }

    @Override
    public <T> void inBackground(Work<T> work, Consumer<T> done, Consumer<Refusal> refused) {
        take(() -> run(work, done, refused));
    }

    private void take(Runnable piece) {
        if (holding) {
            held.addLast(piece);
        } else {
            piece.run();
        }
    }

    private static <T> void run(Work<T> work, Consumer<T> done, Consumer<Refusal> refused) {
        T outcome;
        try {
            outcome = work.run();
        } catch (Refusal refusal) {
            refused.accept(refusal);
            return;
        }
        done.accept(outcome);
    }
}
