package nl.vierogen.app.entrance;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vierogen.app.workspace.WorkspaceDoor;
import nl.vierogen.problem.Refusal;
import nl.vierogen.shell.HeaderWay;
import nl.vierogen.shell.MainWindow;
import nl.vierogen.shell.MainWindowViewModel;
import nl.vierogen.shell.Place;
import nl.vierogen.shell.Workspace;
import nl.vierogen.ui.Tasks;

/**
 * One stay after the other: in practice, at the door, at work. A stay ends when what was under way is done and what was
 * typed is written; the next begins when its workspace is open. On the JavaFX thread, but for {@link #close}.
 */
final class Stays {
    private final MainWindow window;
    private final MainWindowViewModel model;
    private final Tasks base;
    private final Place busy;
    private final Guest guest;

    private RoomTasks tasks;
    // nothing else begins before what comes next stands
    private boolean leaving;
    // grows with every leaving: what was begun in an earlier stay shows nothing in a later one
    private int stay;
    // grows with every leaving that is called off
    private int calledOff;
    // opened and closed where files are read
    private volatile Optional<WorkspaceDoor> door = Optional.empty();

    /** Who stays. */
    interface Guest {
        /** The stay is over: nothing of it is kept. */
        void left();

        /** What comes next cannot begin: back to the door, without keys. */
        void turnedAway(Refusal refusal);
    }

    /** @param busy what is shown between two stays */
    Stays(MainWindow window, MainWindowViewModel model, Tasks base, Place busy, Guest guest) {
        this.window = window;
        this.model = model;
        this.base = base;
        this.busy = busy;
        this.guest = guest;
        this.tasks = new RoomTasks(base);
    }

    /** The work of the present stay. */
    RoomTasks tasks() {
        return tasks;
    }

    /** A stay begins. @param locking what the key for locking does */
    RoomTasks enter(Workspace workspace, Runnable locking, HeaderWay... ways) {
        tasks = new RoomTasks(base);
        model.enter(workspace, List.of(ways), locking);
        return tasks;
    }

    /** What is under way ends first and what is typed is written first; then nothing of it stays. */
    void leave(Runnable then) {
        if (leaving) {
            return;
        }
        leaving = true;
        RoomTasks room = tasks;
        int asked = calledOff;
        room.whenDone(() -> {
            leaving = false;
            if (asked == calledOff) {
                window.leave(() -> {
                    if (room == tasks && asked == calledOff) {
                        left(room, then);
                    }
                });
            }
        });
    }

    /** One stays after all. @param then done when nothing of the leaving can come any more */
    void stay(Runnable then) {
        calledOff++;
        tasks.whenDone(then);
    }

    private void left(RoomTasks room, Runnable then) {
        room.leave();
        stay++;
        guest.left();
        // no way leads away from what is under way
        enter(new Workspace("", false), () -> {
            // what is closing is closed
        });
        window.start(busy);
        inBetween(() -> {
            close();
            return room;
        }, _ -> then.run());
    }

    /**
     * Does something with files between two stays. A workspace opened for a stay that is over is closed by the leaving that
     * ended it, which waits in the same order.
     */
    <T> void inBetween(Tasks.Work<T> work, Consumer<T> done) {
        leaving = true;
        int begun = stay;
        base.inOrder(work, outcome -> {
            if (begun == stay) {
                leaving = false;
                done.accept(outcome);
            }
        }, refusal -> {
            if (begun == stay) {
                leaving = false;
                guest.turnedAway(refusal);
            }
        });
    }

    /** Keeps an opened workspace, to close it when the stay is over. */
    WorkspaceDoor keep(WorkspaceDoor opened) {
        door = Optional.of(opened);
        return opened;
    }

    /** Closes what is open, when nothing is written any more. Not on the JavaFX thread. */
    void close() {
        door.ifPresent(WorkspaceDoor::close);
        door = Optional.empty();
    }
}
