package nl.vierogen.app.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.vierogen.archive.Archive;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.letter.privacy.KnownWords;
import nl.vierogen.shell.MainWindow;
import nl.vierogen.shell.journey.Journey;
import nl.vierogen.shell.journey.Resting;
import nl.vierogen.shell.journey.Services;
import nl.vierogen.store.Workspace;
import nl.vierogen.ui.Tasks;
import nl.vierogen.verdict.letter.Letters;
import nl.vierogen.warmup.WarmUps;

/** The screens of an opened workspace, and what stands behind them. */
public final class Sitting {
    private final WorkspaceDoor door;
    private final MainWindow window;
    private final Tasks tasks;
    private final Journey journey;

    /**
     * @param results folder where results are saved unless the person says otherwise
     * @param warmUps offered before the first logbook
     */
    public Sitting(WorkspaceDoor door, MainWindow window, Tasks tasks, Clock clock, Path results, WarmUps warmUps) {
        this.door = door;
        this.window = window;
        this.tasks = tasks;
        List<Tasks.Work<Path>> practice = door.practice() ? new PracticeFiles(door.folder(), clock) : List.of();
        journey = new Journey(window, window.dialogs(),
                new Services(door.archive().shelf(), door.archive().sealing(), tasks,
                        new AssessingScreen(tasks, window.dialogs(), clock, door.archive().snippets(),
                                window.settings()),
                        clock, results,
                        Optional.of(new Services.Reviewing(door.archive().lookingAlong(),
                                door.archive().colleagueSealing())),
                        new LettersOf(door.archive()), new Known(door), practice),
                warmUps);
    }

    /**
     * Begins at the inbox.
     *
     * @param files packages to import at once
     * @param where where one was before
     */
    public void begin(List<Path> files, Optional<Resting> where) {
        journey.begin(files, door.practice() && files.isEmpty() && door.isNew());
        // what one waits for comes first: the list, and then the logbook of a file that came with the start
        inTurn(() -> inTurn(this::check));
        where.ifPresent(journey::resume);
    }

    private void inTurn(Runnable then) {
        tasks.inOrder(() -> door, _ -> then.run(), window.dialogs()::refused);
    }

    private void check() {
        tasks.inBackground(() -> {
            door.archive().shelf().check();
            return door;
        }, _ -> {
        }, window.dialogs()::refused);
    }

    /** Journal and packages. */
    public Workspace workspace() {
        return door.workspace();
    }

    public Optional<Resting> resting() {
        return journey.resting();
    }

    // classes of their own and no method references, which would load what they return at the start
    private record LettersOf(Archive archive) implements Supplier<Letters> {
        @Override
        public Letters get() {
            return archive.letters();
        }
    }

    private record Known(WorkspaceDoor door) implements Function<OpenLogbook, KnownWords> {
        // the names of persons are in no package: what is known here is the account at this computer, and the roster's codes
        @Override
        public KnownWords apply(OpenLogbook logbook) {
            return new KnownWords("", System.getProperty("user.name", ""), door.archive().codes(),
                    Optional.of(logbook.logbook().number()));
        }
    }
}
