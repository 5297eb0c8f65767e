package nl.vierogen.app.entrance;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.vierogen.app.workspace.Folders;
import nl.vierogen.app.workspace.Practising;
import nl.vierogen.app.workspace.Sitting;
import nl.vierogen.app.workspace.WorkspaceDoor;
import nl.vierogen.archive.own.OpenedKeys;
import nl.vierogen.archive.own.OwnFolder;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.shell.MainWindow;
import nl.vierogen.shell.MainWindowViewModel;
import nl.vierogen.shell.Workspace;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.dialog.FileKind;
import nl.vierogen.warmup.WarmUps;

/**
 * What is on the stage: practice, someone's own work, or the door between them. One workspace is open at a time, and its
 * keys are held only as long. On the JavaFX thread only: what the disk knows is asked through the tasks.
 */
public final class Entrance {
    /** How long a screen with someone's work may stand untouched. */
    public static final Duration UNTOUCHED = IdleLock.LIMIT;

    private static final Workspace NOBODYS = new Workspace("", false);
    private static final Runnable NOTHING_OPEN = () -> {
        // there is nothing to lock
    };

    private final MainWindow window;
    private final Clock clock;
    private final Folders folders;
    private final PlaceDoubt doubt;
    private final OwnScreens screens;
    private final Joining joining;
    private final Came came = new Came();
    private final Stays stays;
    private final Guard guard;
    private final OwnWork work;
    private final WarmUps warmUps;
    // what the disk said last of keys at this laptop
    private boolean hasKeys;

    /**
     * @param results folder where results are saved unless the person says otherwise
     * @param warmUps offered before the first logbook of the day
     */
    public Entrance(MainWindow window, MainWindowViewModel model, Tasks base, Clock clock, Path results,
            Folders folders, WarmUps warmUps) {
        this.warmUps = warmUps;
        this.window = window;
        this.clock = clock;
        this.folders = folders;
        OwnFolder own = new OwnFolder(folders.work(), clock);
        doubt = new PlaceDoubt(own);
        screens = new OwnScreens(own, doubt, window.dialogs(), clock, results);
        joining = new Joining(window, screens, ProgressFile.in(folders.work()));
        stays = new Stays(window, model, base, screens.busy(), new Guest());
        guard = new Guard(window, screens, base, clock, new FromGuard());
        work = new OwnWork(window, stays, screens, joining, came, clock, new FromWork(), warmUps);
        window.takeDropped(FileKind.ROSTER, this::rosterCame);
    }

    /** Begins in an opened practice workspace. @param files what the program was started with */
    public void beginPractising(Practising practice, List<Path> files) {
        came.withTheStart(files);
        stays.keep(practice.door());
        practising(practice);
        came.takeRoster().ifPresent(this::rosterCame);
    }

    /** Begins at the passphrase. @param files what the program was started with */
    public void beginLocked(List<Path> files) {
        hasKeys = true;
        came.withTheStart(files);
        unlock("enrolment.unlock.text");
    }

    /** Time goes by: may lock. */
    public void tick() {
        guard.tick();
    }

    /** Closes what is open, when nothing is written any more. Not on the JavaFX thread. */
    public void close() {
        stays.close();
    }

    /** A roster was dropped, or came with the start. */
    public void rosterCame(Path file) {
        if (work.isOpen()) {
            work.look(file);
        } else if (hasKeys) {
            came.roster(file);
            stays.leave(() -> unlock("enrolment.unlock.roster"));
        } else {
            window.dialogs().refused(new Refusal(Problem.ROSTER_WITHOUT_KEYS, file.getFileName()));
        }
    }

    private void toPractice() {
        stays.leave(() -> stays.inBetween(() -> {
            Practising practice = Practising.in(folders, clock);
            stays.keep(practice.door());
            return practice;
        }, this::practising));
    }

    private void practising(Practising practice) {
        hasKeys = practice.hasKeys();
        WorkspaceDoor door = practice.door();
        RoomTasks tasks = stays.enter(new Workspace(door.name(), door.practice()), NOTHING_OPEN,
                hasKeys ? Signposts.work(() -> stays.leave(() -> unlock("enrolment.unlock.text")))
                        : Signposts.join(() -> stays.leave(this::join)));
        window.clear();
        new Sitting(door, window, tasks, clock, screens.files(), warmUps).begin(came.takePackages(), Optional.empty());
    }

    private void join() {
        joining.begin(stays.enter(NOBODYS, NOTHING_OPEN), this::opened, this::toPractice);
    }

    private void unlock(String sentence) {
        RoomTasks tasks = stays.enter(NOBODYS, NOTHING_OPEN);
        window.start(screens.unlock(sentence, tasks, this::opened, this::toPractice));
    }

    private void opened(OpenedKeys keys) {
        hasKeys = true;
        doubt.passed();
        stays.leave(() -> work.begin(keys));
    }

    private final class Guest implements Stays.Guest {
        @Override
        public void left() {
            guard.stop();
            work.letGo();
        }

        @Override
        public void turnedAway(Refusal refusal) {
            guard.stop();
            work.forget();
            if (hasKeys) {
                unlock("enrolment.unlock.text");
            } else {
                join();
            }
            window.dialogs().refused(refusal);
        }
    }

    private final class FromGuard implements Guard.Leads {
        @Override
        public void practise() {
            toPractice();
        }

        @Override
        public void lock() {
            if (work.isOpen()) {
                stays.leave(() -> unlock("enrolment.unlock.locked"));
            }
        }

        @Override
        public void stay(Runnable then) {
            stays.stay(then);
        }
    }

    private final class FromWork implements OwnWork.Leads {
        @Override
        public void lock() {
            guard.lock();
        }

        @Override
        public void practise() {
            toPractice();
        }

        @Override
        public void held() {
            guard.start();
        }
    }
}
