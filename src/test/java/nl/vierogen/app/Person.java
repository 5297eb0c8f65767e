package nl.vierogen.app;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import nl.vierogen.app.workspace.Folders;
import nl.vierogen.app.workspace.Practising;
import nl.vierogen.app.workspace.WorkspaceDoor;
import nl.vierogen.problem.Refusal;
import nl.vierogen.ui.dialog.Choosers;
import org.jspecify.annotations.Nullable;

/** Someone with a laptop: a folder for practice and one for work, a clock, and an answer to every chooser of files. */
final class Person implements Choosers {
    static final String WORDS = "vier ogen zien meer";

    final MovingClock clock = new MovingClock(Instant.now().plusSeconds(60));
    private final Path folder;
    private final Folders folders;
    private volatile List<File> toOpen = List.of();
    private volatile @Nullable Program program;

    /** @param practice a workspace with something to practise on: a new one would draw for a while */
    Person(Path folder, Path practice) {
        this.folder = folder;
        this.folders = new Folders(practice, folder.resolve("werk"), false);
    }

    /** Starts the program as the start does: at work once there are keys. */
    ProgramOnScreen start(Path... file) throws TimeoutException, Refusal {
        Optional<Practising> practice = WorkspaceDoor.hasKeys(folders.work()) ? Optional.empty()
                : Optional.of(Practising.beside(PracticeFolder.open(folders.practice()), folders));
        return ProgramOnScreen.start(
                new Program.Beginning(ProgramOnScreen.AS_NEW, clock, folder, this, false),
                new Program.Where(folders, practice), made -> program = made, file);
    }

    /** Where her workspaces are. */
    Folders folders() {
        return folders;
    }

    /** What the next chooser answers. */
    void willOpen(Path file) {
        toOpen = List.of(file.toFile());
    }

    /** The program as it runs. */
    Program program() {
        return Optional.ofNullable(program).orElseThrow();
    }

    /** Lets the program look at its clock. */
    void tick() {
        Program now = program;
        if (now != null) {
            now.tick();
        }
    }

    /** From practice to the step where the enrolment is saved, by keys alone. */
    static void enrol(ProgramOnScreen screen) throws TimeoutException {
        screen.waitForFocus("inbox-table");
        screen.tabTo("shell-join");
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("join-code");
        screen.type("bo-017");
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("join-passphrase");
        screen.type(WORDS);
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("join-again");
        screen.type(WORDS);
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("backup-save");
    }

    static void unlock(ProgramOnScreen screen) throws TimeoutException {
        screen.waitForFocus("unlock-passphrase");
        screen.type(WORDS);
        screen.press(KeyCode.ENTER);
    }

    @Override
    public List<File> open(FileChooser chooser, @Nullable Window owner) {
        return toOpen;
    }

    @Override
    public Optional<File> save(FileChooser chooser, @Nullable Window owner) {
        return Optional.of(new File(chooser.getInitialDirectory(), chooser.getInitialFileName()));
    }
}
