package nl.vierogen.app.entrance;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.vierogen.app.workspace.Sitting;
import nl.vierogen.app.workspace.WorkspaceDoor;
import nl.vierogen.archive.own.OpenedKeys;
import nl.vierogen.enrolment.key.KeyView;
import nl.vierogen.exchange.result.payload.ProgramVersion;
import nl.vierogen.shell.HeaderWay;
import nl.vierogen.shell.MainWindow;
import nl.vierogen.shell.Place;
import nl.vierogen.shell.Workspace;
import nl.vierogen.shell.journey.Resting;
import nl.vierogen.warmup.WarmUps;

/** Someone's own work, or what still stands before it: from the moment the keys are open until they are let go. */
final class OwnWork {
    private final MainWindow window;
    private final Stays stays;
    private final OwnScreens screens;
    private final Joining joining;
    private final Came came;
    private final Clock clock;
    private final Leads leads;
    private final WarmUps warmUps;

    private Optional<OpenedKeys> keys = Optional.empty();
    private Optional<Sitting> sitting = Optional.empty();
    private Optional<Resting> resting = Optional.empty();

    /** Where it leads. */
    interface Leads {
        /** Closes everything until the passphrase is given again. */
        void lock();

        /** To practice. */
        void practise();

        /** From now on someone's secrets are open. */
        void held();
    }

    OwnWork(MainWindow window, Stays stays, OwnScreens screens, Joining joining, Came came, Clock clock, Leads leads,
            WarmUps warmUps) {
        this.warmUps = warmUps;
        this.window = window;
        this.stays = stays;
        this.screens = screens;
        this.joining = joining;
        this.came = came;
        this.clock = clock;
        this.leads = leads;
    }

    boolean isOpen() {
        return keys.isPresent();
    }

    /** Begins with keys that have just been opened, when the stay before is over. */
    void begin(OpenedKeys opened) {
        if (opened.roster().isPresent()) {
            work(opened, Optional.empty());
        } else {
            waitForRoster(opened);
        }
    }

    /** Looks at a roster. */
    void look(Path file) {
        keys.ifPresent(opened -> showRoster(opened, Optional.of(file)));
    }

    /** Lets go of the keys and of every screen; only where one was is kept. */
    void letGo() {
        if (keys.isPresent()) {
            resting = sitting.flatMap(Sitting::resting);
        }
        forget();
    }

    /** Lets go of everything but where one was before. */
    void forget() {
        keys = Optional.empty();
        sitting = Optional.empty();
    }

    private void waitForRoster(OpenedKeys opened) {
        stays.enter(new Workspace(opened.person(), false), leads::lock, Signposts.lock(leads::lock),
                Signposts.practise(leads::practise));
        hold(opened);
        came.takeRoster().ifPresentOrElse(this::look,
                () -> joining.resume(opened, stays.tasks(), () -> reopen("enrolment.roster.taken")));
    }

    private void work(OpenedKeys opened, Optional<String> news) {
        stays.inBetween(() -> stays.keep(WorkspaceDoor.real(screens.own(), opened, clock, ProgramVersion.current())),
                real -> {
                    hold(opened);
                    sit(real);
                    news.ifPresent(sentence -> window.open(key(opened, Optional.of(sentence))));
                    came.takeRoster().ifPresent(this::look);
                });
    }

    private void sit(WorkspaceDoor real) {
        Optional<Resting> where = resting;
        resting = Optional.empty();
        RoomTasks tasks = stays.enter(new Workspace(real.name(), real.practice()), leads::lock, keyWay(),
                Signposts.lock(leads::lock), Signposts.practise(leads::practise));
        window.clear();
        Sitting now = new Sitting(real, window, tasks, clock, screens.files(), warmUps);
        sitting = Optional.of(now);
        List<Path> files = came.takePackages();
        now.begin(files, where);
    }

    private HeaderWay keyWay() {
        return Signposts.key(() -> keys.ifPresent(opened -> window.open(key(opened, Optional.empty()))));
    }

    private void hold(OpenedKeys opened) {
        keys = Optional.of(opened);
        leads.held();
    }

    private void showRoster(OpenedKeys opened, Optional<Path> file) {
        window.open(screens.roster(opened, stays.tasks(), file, Optional.empty(),
                () -> reopen("enrolment.roster.taken")));
    }

    private Place key(OpenedKeys opened, Optional<String> news) {
        return screens.key(opened, stays.tasks(), news, new KeyView.Ways() {
            @Override
            public void copy() {
                sitting.ifPresent(now -> window.open(screens.copy(opened, now.workspace(), stays.tasks())));
            }

            @Override
            public void change() {
                window.open(screens.change(stays.tasks(), () -> reopen("enrolment.change.done")));
            }

            @Override
            public void roster() {
                showRoster(opened, Optional.empty());
            }

            @Override
            public void lock() {
                leads.lock();
            }
        });
    }

    // the same keys with what has changed about them: everything that was built on the old is built again
    private void reopen(String news) {
        keys.ifPresent(opened -> stays.leave(() -> work(opened, Optional.of(news))));
    }
}
