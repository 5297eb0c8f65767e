package nl.vierogen.app.entrance;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import nl.vierogen.shell.MainWindow;
import nl.vierogen.ui.Tasks;

/**
 * Watches over someone's work: a screen that nobody touches is covered, and then locked. Whoever is there now may be someone
 * else: first nothing can be read, then everything is saved.
 */
final class Guard {
    private final MainWindow window;
    private final OwnScreens screens;
    private final Tasks base;
    private final Runnable practise;
    private final Runnable lock;
    private final IdleLock idle;
    // asks for the passphrase in front of work that could not be saved
    private Optional<RoomTasks> asking = Optional.empty();

    /**
     * @param practise the way to practice
     * @param lock saves and locks; asked again while that does not succeed
     */
    Guard(MainWindow window, OwnScreens screens, Tasks base, InstantSource clock, Runnable practise, Runnable lock) {
        this.window = window;
        this.screens = screens;
        this.base = base;
        this.practise = practise;
        this.lock = lock;
        this.idle = new IdleLock(clock,
                () -> Duration.ofMinutes(window.settings().now().work().lock()), this::untouched);
        window.watch(idle::touch);
    }

    /** Watches from now on. */
    void start() {
        idle.start();
    }

    /** Watches no longer. */
    void stop() {
        idle.stop();
        asked();
    }

    /** Someone asks for the lock: what cannot be saved yet is covered too. */
    void lock() {
        idle.now();
    }

    /** Time goes by: may lock. */
    void tick() {
        idle.tick();
    }

    private void untouched() {
        if (!window.isCovered()) {
            window.cover(screens.locking());
        } else if (asking.isEmpty()) {
            RoomTasks tasks = new RoomTasks(base);
            asking = Optional.of(tasks);
            window.cover(screens.unlock("enrolment.unlock.unsaved", tasks, _ -> uncover(), practise));
        }
        lock.run();
    }

    // the one whose work it is may see that it is not saved, and why
    private void uncover() {
        asked();
        window.uncover();
        idle.start();
    }

    private void asked() {
        asking.ifPresent(RoomTasks::leave);
        asking = Optional.empty();
    }
}
