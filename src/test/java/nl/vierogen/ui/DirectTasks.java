package nl.vierogen.ui;

import java.util.function.Consumer;
import nl.vierogen.problem.Refusal;
import nl.vierogen.settings.Work;

/** {@link Tasks} that are done at once, where they are asked. */
public final class DirectTasks implements Tasks {
    @Override
    public <T> void inOrder(Work<T> work, Consumer<T> done, Consumer<Refusal> refused) {
        T outcome;
        try {
            outcome = work.run();
        } catch (Refusal refusal) {
            refused.accept(refusal);
            return;
        }
        done.accept(outcome);
    }

    @Override
    public <T> void inBackground(Work<T> work, Consumer<T> done, Consumer<Refusal> refused) {
        inOrder(work, done, refused);
    }
}
