package nl.vierogen.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.vierogen.app.entrance.Entrance;
import nl.vierogen.app.workspace.Folders;
import nl.vierogen.app.workspace.Practising;
import nl.vierogen.app.workspace.WorkspaceDoor;
import nl.vierogen.problem.Refusal;
import nl.vierogen.settings.Choices;
import nl.vierogen.settings.Look;
import nl.vierogen.settings.Settings;
import nl.vierogen.settings.WorkReminder;
import nl.vierogen.shell.MainWindow;
import nl.vierogen.shell.MainWindowViewModel;
import nl.vierogen.shell.Workspace;
import nl.vierogen.ui.Choosers;
import nl.vierogen.ui.FxTasks;
import nl.vierogen.warmup.WarmUps;

/** Builds every object of the program by its constructor: nothing is looked up, nothing is injected from outside. */
final class Program {
    private static final long TICK_SECONDS = 5;

    private final FxTasks tasks = new FxTasks();
    private final Optional<Supplier<Practising>> practice;
    private final Runnable ended;
    private final MainWindow window;
    private final MainWindowViewModel model;
    private final Entrance entrance;
    private final WorkReminder reminder;
    // no animation: while one runs, JavaFX looks sixty times a second whether there is something to draw
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("ticker").unstarted(task));
    private final Optional<Refusal> trouble;

    /** Keeps what a person has chosen. */
    interface SettingsKeeper {
        void keep(Choices choices) throws Refusal;
    }

    /**
     * Where the program begins, and what it is given.
     *
     * @param folders the two workspaces
     * @param practice gives the opened practice workspace to begin in, once it begins; empty to begin at the passphrase
     * @param settings what the person has chosen before
     * @param clock the laptop's clock
     * @param results folder where results are saved unless the person says otherwise
     * @param choosers choosers of files
     * @param warmUps whether a warm-up may be offered before the first logbook of the day
     */
    record Beginning(Folders folders, Optional<Supplier<Practising>> practice, SettingsFile.Read settings, Clock clock,
            Path results, Choosers choosers, boolean warmUps) {

        /** In an opened practice workspace. Looks for files, so off the JavaFX thread. */
        static Beginning practising(WorkspaceDoor door, SettingsFile.Read settings, Clock clock, Path results) {
            Folders folders = Folders.around(door.folder());
            Practising practice = Practising.beside(door, folders);
            return new Beginning(folders, Optional.of(() -> practice), settings, clock, results, Choosers.OF_SYSTEM,
                    false);
        }

        Beginning warmingUp(boolean offered) {
            return new Beginning(folders, practice, settings, clock, results, choosers, offered);
        }
    }

    /**
     * On the JavaFX thread.
     *
     * @param ended called when the window is gone and everything is written; on a thread of its own
     */
    Program(Beginning beginning, Stage stage, SettingsKeeper keeper, Runnable ended) {
        this.practice = beginning.practice();
        this.ended = ended;
        trouble = beginning.settings().trouble();
        Settings settings = new Settings(beginning.settings().choices(),
                Platform.getPreferences().reducedMotionProperty(), changed -> keep(keeper, changed));
        model = new MainWindowViewModel(new Workspace("", practice.isPresent()), settings);
        window = new MainWindow(stage, model, beginning.choosers(), this::close);
        WarmUps warmUps = beginning.warmUps()
                ? new WarmUps(() -> settings.now().work().warmUp(), beginning.clock())
                : WarmUps.never();
        entrance = new Entrance(window, model, tasks, beginning.clock(), beginning.results(), beginning.folders(),
                warmUps);
        reminder = new WorkReminder(beginning.clock(), () -> settings.now().work().reminder(), model::remind);
        window.watch(reminder::touch);
    }

    /** Shows the window, and takes in what it was started with. */
    void begin(Optional<Path> file) {
        practice.ifPresentOrElse(opened -> entrance.beginPractising(opened.get(), file),
                () -> entrance.beginLocked(file));
        window.show();
        trouble.ifPresent(window.dialogs()::refused);
        ticker.scheduleWithFixedDelay(() -> Platform.runLater(this::tick), TICK_SECONDS, TICK_SECONDS,
                TimeUnit.SECONDS);
    }

    /** Looks otherwise, without keeping it. */
    void wear(Look look) {
        model.wear(look);
    }

    /** Time goes by. */
    void tick() {
        entrance.tick();
        reminder.tick();
    }

    // the window is gone already: what is still being written is waited for where nobody is kept waiting
    private void close() {
        ticker.shutdownNow();
        Thread.ofPlatform().name("closing").start(() -> {
            try {
                tasks.close();
                entrance.close();
            } finally {
                ended.run();
            }
        });
    }

    private void keep(SettingsKeeper keeper, Choices choices) {
        tasks.inOrder(() -> {
            keeper.keep(choices);
            return choices;
        }, _ -> {
        }, window.dialogs()::refused);
    }
}
