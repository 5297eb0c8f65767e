package nl.vierogen.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.vierogen.app.entrance.Entrance;
import nl.vierogen.app.workspace.Folders;
import nl.vierogen.app.workspace.Practising;
import nl.vierogen.app.workspace.WorkspaceDoor;
import nl.vierogen.settings.Change;
import nl.vierogen.settings.Look;
import nl.vierogen.settings.Settings;
import nl.vierogen.settings.WorkReminder;
import nl.vierogen.shell.MainWindow;
import nl.vierogen.shell.MainWindowViewModel;
import nl.vierogen.shell.Workspace;
import nl.vierogen.ui.FxTasks;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.dialog.Choosers;
import nl.vierogen.warmup.WarmUps;

/** Builds every object of the program by its constructor: nothing is looked up, nothing is injected from outside. */
final class Program {
    private static final long TICK_SECONDS = 5;

    private final FxTasks tasks = new FxTasks();
    private final Beginning beginning;
    private final Runnable ended;
    private final MainWindow window;
    private final MainWindowViewModel model;
    private final WarmUps warmUps;
    private final WorkReminder reminder;
    private Optional<Entrance> entrance = Optional.empty();
    // no animation: while one runs, JavaFX looks sixty times a second whether there is something to draw
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("ticker").unstarted(task));

    /**
     * What the program is given, before it is known where it begins.
     *
     * @param settings what the person has chosen before
     * @param clock the laptop's clock
     * @param results folder where results are saved unless the person says otherwise
     * @param choosers choosers of files
     * @param warmUps whether a warm-up may be offered before the first logbook of the day
     */
    record Beginning(SettingsFile.Read settings, Clock clock, Path results, Choosers choosers, boolean warmUps) {
    }

    /**
     * Where the program begins.
     *
     * @param folders the two workspaces
     * @param practice the opened practice workspace to begin in; empty to begin at the passphrase
     */
    record Where(Folders folders, Optional<Practising> practice) {
        /** In an opened practice workspace. Looks for files, so off the JavaFX thread. */
        static Where practising(WorkspaceDoor door) {
            Folders folders = Folders.around(door.folder());
            return new Where(folders, Optional.of(Practising.beside(door, folders)));
        }
    }

    /**
     * Builds the window, and does not show it. On the JavaFX thread.
     *
     * @param file keeps what is chosen, with every other window that has it; empty when nothing is kept
     * @param ended called when the window is gone and everything is written; on a thread of its own
     */
    Program(Beginning beginning, Stage stage, Optional<SettingsFile> file, Runnable ended) {
        this.beginning = beginning;
        this.ended = ended;
        Settings settings = new Settings(beginning.settings().choices(),
                Platform.getPreferences().reducedMotionProperty(),
                chosen -> file.ifPresent(kept -> follow(() -> kept.write(chosen))));
        model = new MainWindowViewModel(new Workspace("", false), settings);
        window = new MainWindow(stage, model, beginning.choosers(), this::close);
        warmUps = beginning.warmUps()
                ? new WarmUps(() -> settings.now().work().warmUp(), beginning.clock())
                : WarmUps.never();
        reminder = new WorkReminder(beginning.clock(), () -> settings.now().work().reminder(), model::remind);
        window.watch(reminder::touch);
        file.ifPresent(kept -> window.onReturn(() -> follow(kept::look)));
    }

    /** Shows the window, and takes in what it was started with. */
    void begin(Where where, List<Path> files) {
        Entrance at = new Entrance(window, model, tasks, beginning.clock(), beginning.results(), where.folders(),
                warmUps);
        entrance = Optional.of(at);
        where.practice().ifPresentOrElse(opened -> at.beginPractising(opened, files), () -> at.beginLocked(files));
        window.show();
        beginning.settings().trouble().ifPresent(window.dialogs()::refused);
        ticker.scheduleWithFixedDelay(() -> Platform.runLater(this::tick), TICK_SECONDS, TICK_SECONDS,
                TimeUnit.SECONDS);
    }

    /** Looks otherwise, without keeping it. */
    void wear(Look look) {
        model.wear(look);
    }

    /** Time goes by. */
    void tick() {
        entrance.ifPresent(Entrance::tick);
        reminder.tick();
    }

    // the window is gone already: what is still being written is waited for where nobody is kept waiting
    private void close() {
        ticker.shutdownNow();
        Thread.ofPlatform().name("closing").start(() -> {
            try {
                tasks.close();
                entrance.ifPresent(Entrance::close);
            } finally {
                ended.run();
            }
        });
    }

    private void follow(Tasks.Work<Change> elsewhere) {
        tasks.inOrder(elsewhere, window::follow, window.dialogs()::refused);
    }
}
