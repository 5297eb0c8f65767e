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
    private final Leads leads;
    private final IdleLock idle;
    // asks for the passphrase in front of work that could not be saved
    private Optional<RoomTasks> asking = Optional.empty();

    /** What it leads to. */
    interface Leads {
        /** To practice. */
        void practise();

        /** Saves and locks; asked again while that does not succeed. */
        void lock();

        /** Whose work it is, is back: no locking any more. @param then done when nothing of it can come any more */
        void stay(Runnable then);
    }

    Guard(MainWindow window, OwnScreens screens, Tasks base, InstantSource clock, Leads leads) {
        this.window = window;
        this.screens = screens;
        this.base = base;
        this.leads = leads;
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
            window.cover(screens.unlock("enrolment.unlock.unsaved", tasks, _ -> stay(), leads::practise));
        }
        leads.lock();
    }

    // nobody is away any more: time does not ask for the lock again while what was under way ends
    private void stay() {
        idle.stop();
        leads.stay(this::uncover);
    }

    // the one whose work it is may see that it is not saved; nobody asks there and then whether to leave it all the same
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
