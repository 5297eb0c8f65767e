package nl.vierogen.app.entrance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.vierogen.problem.Refusal;
import nl.vierogen.settings.Work;
import nl.vierogen.ui.Failures;
import nl.vierogen.ui.Tasks;

/**
 * The work of one stay in a workspace. Once it is left nothing is begun any more, and what still comes back reaches no
 * screen. On the JavaFX thread only.
 */
final class RoomTasks implements Tasks {
    private final Tasks tasks;
    private final List<Runnable> waiting = new ArrayList<>();
    private int underWay;
    private boolean left;

    RoomTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public <T> void inOrder(Work<T> work, Consumer<T> done, Consumer<Refusal> refused) {
        if (left) {
            work.dropped();
            return;
        }
        Call call = new Call();
        tasks.inOrder(work, outcome -> call.over(() -> done.accept(outcome), refused),
                refusal -> call.over(() -> refused.accept(refusal), refused));
    }

    @Override
    public <T> void inBackground(Work<T> work, Consumer<T> done, Consumer<Refusal> refused) {
        if (left) {
            work.dropped();
            return;
        }
        Call call = new Call();
        tasks.inBackground(work, outcome -> call.over(() -> done.accept(outcome), refused),
                refusal -> call.over(() -> refused.accept(refusal), refused));
    }

    /** Goes on at once when nothing is under way, else when the last of it is done. */
    void whenDone(Runnable then) {
        waiting.add(then);
        goOn();
    }

    /** From now on nothing reaches a screen. */
    void leave() {
        left = true;
        waiting.clear();
    }

    private void goOn() {
        // one of them may begin something that the next has to wait for
        while (underWay == 0 && !waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    /** One piece of work, which is over once: also when showing its outcome fails. */
    private final class Call {
        private boolean over;

        Call() {
            underWay++;
        }

        void over(Runnable show, Consumer<Refusal> refused) {
            if (over) {
                return;
            }
            over = true;
            try {
                if (!left) {
                    show.run();
                }
            } catch (RuntimeException | Error failed) {
                refused.accept(Failures.unexpected(failed));
            } finally {
                underWay--;
                goOn();
            }
        }
    }
}
