package nl.vierogen.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
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
    private final MainWindow window;
    private final MainWindowViewModel model;
    private final Journey journey;

    /** On the JavaFX thread. */
    Program(WorkspaceDoor door, Stage stage, Look look, LookFile looks, Clock clock) {
        this.door = door;
        model = new MainWindowViewModel(new Workspace(door.name(), true), look, changed -> keep(looks, changed));
        window = new MainWindow(stage, model, this::close);
        PracticeShelf practice = new PracticeShelf(door.archive().shelf(), door.folder(), clock);
        journey = new Journey(window, window.dialogs(),
                new Services(door.archive().shelf(), door.archive().sealing(), tasks,
                        new AssessingScreen(tasks, clock), clock, results(door), Optional.of(practice::fill)));
    }

    /** Shows the window, and imports what it was started with. */
    void begin(Optional<Path> file) {
        journey.begin(file.map(List::of).orElse(List.of()), door.isNew());
        window.show();
    }

    MainWindowViewModel model() {
        return model;
    }

    FxTasks tasks() {
        return tasks;
    }

    private void close() {
        tasks.close();
        door.close();
    }

    private void keep(LookFile looks, Look look) {
        tasks.inOrder(() -> {
            looks.write(look);
            return look;
        }, _ -> {
        }, window.dialogs()::refused);
    }

    private static Path results(WorkspaceDoor door) {
        Path documents = Path.of(System.getProperty("user.home"), "Documents");
        return documents.toFile().isDirectory() ? documents : Path.of(System.getProperty("user.home"));
    }
}
