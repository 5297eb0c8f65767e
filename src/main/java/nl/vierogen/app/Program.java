package nl.vierogen.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.letter.privacy.KnownWords;
import nl.vierogen.problem.Refusal;
import nl.vierogen.shell.Journey;
import nl.vierogen.shell.Look;
import nl.vierogen.shell.MainWindow;
import nl.vierogen.shell.MainWindowViewModel;
import nl.vierogen.shell.Services;
import nl.vierogen.shell.Workspace;
import nl.vierogen.ui.FxTasks;

/** Builds every object of the program by its constructor: nothing is looked up, nothing is injected from outside. */
final class Program {
    private final FxTasks tasks = new FxTasks();
    private final WorkspaceDoor door;
    private final Runnable ended;
    private final MainWindow window;
    private final MainWindowViewModel model;
    private final Journey journey;

    /** Keeps how a person likes the program. */
    interface LookKeeper {
        void keep(Look look) throws Refusal;
    }

    /**
     * On the JavaFX thread.
     *
     * @param results folder where results are saved unless the person says otherwise
     * @param ended called when the window is gone and everything is written; on a thread of its own
     */
    Program(WorkspaceDoor door, Stage stage, Look look, Clock clock, Path results, LookKeeper keeper,
            Runnable ended) {
        this.door = door;
        this.ended = ended;
        model = new MainWindowViewModel(new Workspace(door.name(), true), look, changed -> keep(keeper, changed));
        window = new MainWindow(stage, model, this::close);
        PracticeFiles practice = new PracticeFiles(door.folder(), clock);
        journey = new Journey(window, window.dialogs(),
                new Services(door.archive().shelf(), door.archive().sealing(), tasks,
                        new AssessingScreen(tasks, window.dialogs(), clock, door.archive().snippets()), clock, results,
                        Optional.of(new Services.Reviewing(door.archive().lookingAlong(),
                                door.archive().colleagueSealing())),
                        door.archive().letters(), this::known, practice.works()));
    }

    /** Shows the window, and imports what it was started with. */
    void begin(Optional<Path> file) {
        journey.begin(file.map(List::of).orElse(List.of()), file.isEmpty() && door.isNew());
        window.show();
        tasks.inBackground(() -> {
            door.archive().shelf().check();
            return file;
        }, _ -> {
        }, window.dialogs()::refused);
    }

    /** Looks otherwise, without keeping it. */
    void wear(Look look) {
        model.wear(look);
    }

    // the names of persons are in no package: what is known here is the account at this computer, and the roster's codes
    private KnownWords known(OpenLogbook logbook) {
        return new KnownWords("", System.getProperty("user.name", ""), door.archive().codes(),
                Optional.of(logbook.logbook().number()));
    }

    // the window is gone already: what is still being written is waited for where nobody is kept waiting
    private void close() {
        Thread.ofPlatform().name("closing").start(() -> {
            try {
                tasks.close();
                door.close();
            } finally {
                ended.run();
            }
        });
    }

    private void keep(LookKeeper keeper, Look look) {
        tasks.inOrder(() -> {
            keeper.keep(look);
            return look;
        }, _ -> {
        }, window.dialogs()::refused);
    }
}
