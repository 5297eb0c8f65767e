package nl.vierogen.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vierogen.archive.own.OpenedKeys;
import nl.vierogen.archive.own.OwnFolder;
import nl.vierogen.enrolment.OwnKeys;
import nl.vierogen.enrolment.key.KeyView;
import nl.vierogen.exchange.result.ProgramVersion;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.shell.HeaderWay;
import nl.vierogen.shell.MainWindow;
import nl.vierogen.shell.MainWindowViewModel;
import nl.vierogen.shell.Place;
import nl.vierogen.shell.Resting;
import nl.vierogen.shell.Workspace;
import nl.vierogen.trust.PracticeKeys;
import nl.vierogen.ui.FileKind;
import nl.vierogen.ui.Tasks;
import org.kordamp.ikonli.feather.Feather;

/**
 * What is on the stage: practice, someone's own work, or the door between them. One workspace is open at a time, and its
 * keys are held only as long. On the JavaFX thread only.
 */
final class Entrance {
    private static final HeaderWay[] NOWHERE = {};

    private final MainWindow window;
    private final MainWindowViewModel model;
    private final Tasks base;
    private final Clock clock;
    private final Path results;
    private final Folders folders;
    private final OwnFolder own;
    private final OwnScreens screens;
    private final Joining joining;
    private final IdleLock idle;

    private RoomTasks tasks;
    private Optional<Sitting> sitting = Optional.empty();
    private Optional<OpenedKeys> keys = Optional.empty();
    private Optional<Resting> resting = Optional.empty();
    // asks for the passphrase in front of work that could not be saved
    private Optional<RoomTasks> covering = Optional.empty();
    private List<Path> packages = List.of();
    private Optional<Path> roster = Optional.empty();
    // nothing else begins before what comes next stands
    private boolean leaving;
    // grows with every leaving: what was begun in an earlier stay shows nothing in a later one
    private int stay;
    // opened and closed where files are read
    private volatile Optional<WorkspaceDoor> door = Optional.empty();

    Entrance(MainWindow window, MainWindowViewModel model, Tasks base, Clock clock, Path results, Folders folders) {
        this.window = window;
        this.model = model;
        this.base = base;
        this.clock = clock;
        this.results = results;
        this.folders = folders;
        this.own = new OwnFolder(folders.work(), clock);
        this.screens = new OwnScreens(own, window.dialogs(), clock, results);
        this.joining = new Joining(window, screens, ProgressFile.in(folders.work()));
        this.idle = new IdleLock(clock, this::lockUntouched);
        this.tasks = new RoomTasks(base);
        window.watch(idle::touch);
        window.takeDropped(FileKind.ROSTER, this::rosterCame);
    }

    /** Begins in an opened practice workspace. @param file what the program was started with */
    void beginPractising(WorkspaceDoor practice, Optional<Path> file) {
        came(file);
        practising(kept(practice));
        roster.ifPresent(this::rosterCame);
    }

    /** Begins at the passphrase. @param file what the program was started with */
    void beginLocked(Optional<Path> file) {
        came(file);
        unlock("enrolment.unlock.text");
    }

    /** Time goes by: may lock. */
    void tick() {
        idle.tick();
    }

    /** Closes what is open, when nothing is written any more. Not on the JavaFX thread. */
    void close() {
        door.ifPresent(WorkspaceDoor::close);
        door = Optional.empty();
    }

    private void came(Optional<Path> file) {
        roster = file.filter(FileKind.ROSTER::isNameOf);
        packages = file.filter(path -> !FileKind.ROSTER.isNameOf(path)).map(List::of).orElse(List.of());
    }

    /** A roster was dropped, or came with the start. */
    void rosterCame(Path file) {
        roster = Optional.empty();
        if (keys.isPresent()) {
            showRoster(keys.get(), Optional.of(file));
        } else if (own.state() == OwnKeys.State.NONE) {
            window.dialogs().refused(new Refusal(Problem.ROSTER_WITHOUT_KEYS, file.getFileName()));
        } else {
            roster = Optional.of(file);
            leave(() -> unlock("enrolment.unlock.roster"));
        }
    }

    // practice

    private void toPractice() {
        leave(() -> inBetween(
                () -> kept(WorkspaceDoor.practice(folders.practice(), PracticeKeys.assessor(), clock,
                        ProgramVersion.current())),
                this::practising));
    }

    private void practising(WorkspaceDoor practice) {
        HeaderWay way = own.state() == OwnKeys.State.NONE
                ? new HeaderWay("shell-join", "shell.join", "shell.join.sentence", Feather.USER_PLUS, true,
                        () -> leave(this::join))
                : new HeaderWay("shell-work", "shell.work", "shell.work.sentence", Feather.BRIEFCASE, true,
                        () -> leave(() -> unlock("enrolment.unlock.text")));
        sit(practice, () -> {
            // practice keeps no secret
        }, Optional.empty(), way);
    }

    // the door

    private void atTheDoor() {
        if (own.state() == OwnKeys.State.NONE) {
            join();
        } else {
            unlock("enrolment.unlock.text");
        }
    }

    private void join() {
        enter("", NOWHERE);
        joining.begin(tasks, this::opened, this::toPractice);
    }

    private void unlock(String sentence) {
        enter("", NOWHERE);
        window.start(screens.unlock(sentence, tasks, this::opened, this::toPractice));
    }

    private void opened(OpenedKeys opened) {
        leave(() -> {
            if (opened.roster().isPresent()) {
                work(opened, Optional.empty());
            } else {
                waitForRoster(opened);
            }
        });
    }

    private void waitForRoster(OpenedKeys opened) {
        enter(opened.person(), lockWay(), practiceWay());
        hold(opened);
        if (roster.isPresent()) {
            rosterCame(roster.get());
        } else {
            joining.resume(opened, tasks, () -> reopen("enrolment.roster.taken"));
        }
    }

    // work

    private void work(OpenedKeys opened, Optional<String> news) {
        inBetween(() -> kept(WorkspaceDoor.real(own, opened, clock, ProgramVersion.current())), real -> {
            hold(opened);
            Optional<Resting> where = resting;
            resting = Optional.empty();
            sit(real, this::lock, where, keyWay(), lockWay(), practiceWay());
            news.ifPresent(sentence -> window.open(key(opened, Optional.of(sentence))));
            roster.ifPresent(this::rosterCame);
        });
    }

    private void showRoster(OpenedKeys opened, Optional<Path> file) {
        window.open(screens.roster(opened, tasks, file, Optional.empty(), () -> reopen("enrolment.roster.taken")));
    }

    private Place key(OpenedKeys opened, Optional<String> news) {
        return screens.key(opened, tasks, news, new KeyView.Ways() {
            @Override
            public void copy() {
                door.ifPresent(work -> window.open(screens.copy(opened, work.workspace(), tasks)));
            }

            @Override
            public void change() {
                window.open(screens.change(tasks, () -> reopen("enrolment.change.done")));
            }

            @Override
            public void roster() {
                showRoster(opened, Optional.empty());
            }

            @Override
            public void lock() {
                Entrance.this.lock();
            }
        });
    }

    // the same keys with what has changed about them: everything that was built on the old is built again
    private void reopen(String news) {
        keys.ifPresent(opened -> leave(() -> work(opened, Optional.of(news))));
    }

    private void lock() {
        if (keys.isPresent()) {
            leave(() -> unlock("enrolment.unlock.locked"));
        }
    }

    // whoever is there now may be someone else: first nothing can be read, then everything is saved
    private void lockUntouched() {
        if (!window.isCovered()) {
            window.cover(screens.locking());
        } else if (covering.isEmpty()) {
            RoomTasks asking = new RoomTasks(base);
            covering = Optional.of(asking);
            window.cover(screens.unlock("enrolment.unlock.unsaved", asking, this::uncover, this::toPractice));
        }
        lock();
    }

    // the one whose work it is may see that it is not saved, and why
    private void uncover(OpenedKeys same) {
        covered();
        window.uncover();
        idle.start();
    }

    private void covered() {
        covering.ifPresent(RoomTasks::leave);
        covering = Optional.empty();
    }

    // coming and going

    private void sit(WorkspaceDoor opened, Runnable locking, Optional<Resting> where, HeaderWay... ways) {
        tasks = new RoomTasks(base);
        model.enter(new Workspace(opened.name(), opened.practice()), List.of(ways), locking);
        window.clear();
        Sitting now = new Sitting(opened, window, tasks, clock, results);
        sitting = Optional.of(now);
        List<Path> files = packages;
        packages = List.of();
        now.begin(files, where);
    }

    private void enter(String name, HeaderWay... ways) {
        tasks = new RoomTasks(base);
        model.enter(new Workspace(name, false), List.of(ways), this::lock);
    }

    private void hold(OpenedKeys opened) {
        keys = Optional.of(opened);
        idle.start();
    }

    // what is under way ends first and what is typed is written first; then nothing of it stays
    private void leave(Runnable then) {
        if (leaving) {
            return;
        }
        leaving = true;
        RoomTasks room = tasks;
        room.whenDone(() -> {
            leaving = false;
            window.leave(() -> {
                if (room == tasks) {
                    left(room, then);
                }
            });
        });
    }

    private void left(RoomTasks room, Runnable then) {
        room.leave();
        if (keys.isPresent()) {
            resting = sitting.flatMap(Sitting::resting);
        }
        stay++;
        letGo();
        // no way leads away from what is under way
        enter("", NOWHERE);
        window.start(screens.busy());
        inBetween(() -> {
            close();
            return room;
        }, _ -> then.run());
    }

    private void letGo() {
        idle.stop();
        covered();
        keys = Optional.empty();
        sitting = Optional.empty();
    }

    // between two stays; whatever fails there ends at the door, without keys. A workspace opened for a stay that is over
    // is closed by the leaving that ended it, which waits in the same order
    private <T> void inBetween(Tasks.Work<T> work, Consumer<T> done) {
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
                letGo();
                atTheDoor();
                window.dialogs().refused(refusal);
            }
        });
    }

    private WorkspaceDoor kept(WorkspaceDoor opened) {
        door = Optional.of(opened);
        return opened;
    }

    private HeaderWay keyWay() {
        return new HeaderWay("shell-key", "shell.key", "shell.key.sentence", Feather.KEY, true,
                () -> keys.ifPresent(opened -> window.open(key(opened, Optional.empty()))));
    }

    private HeaderWay lockWay() {
        return new HeaderWay("shell-lock", "shell.lock", "shell.lock.sentence", Feather.LOCK, false, this::lock);
    }

    private HeaderWay practiceWay() {
        return new HeaderWay("shell-practise", "shell.practise", "shell.practise.sentence", Feather.FLAG, true,
                this::toPractice);
    }
}
