package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import nl.vierogen.archive.PracticeDesk;
import nl.vierogen.archive.own.OpenedKeys;
import nl.vierogen.archive.own.OwnFolder;
import nl.vierogen.shell.MainWindow;
import nl.vierogen.shell.MainWindowViewModel;
import nl.vierogen.shell.Workspace;
import nl.vierogen.ui.HeldTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is pressed or dropped while one workspace closes and the next opens. */
class EntranceTest {
    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock(Instant.now().plusSeconds(60));
    private final HeldTasks held = new HeldTasks();
    private RealBureau bureau;
    private ProgramOnScreen screen;
    private Entrance entrance;

    @BeforeEach
    void atTheDoor() throws Exception {
        bureau = new RealBureau(Files.createDirectory(folder.resolve("bureau")));
        Path practice = PracticeFolder.with(Files.createDirectory(folder.resolve("practice")), PracticeDesk.termijn());
        OwnFolder own = new OwnFolder(folder.resolve("werk"), clock);
        OpenedKeys keys = own.create("BO-017", Person.WORDS.toCharArray());
        Path enrolment = folder.resolve("BO-017.aanmelding");
        keys.saveEnrolment(enrolment);
        bureau.add(enrolment, keys.fingerprint());
        keys.offered(bureau.roster()).accept();
        screen = ProgramOnScreen.show(stage -> {
            MainWindowViewModel model = new MainWindowViewModel(new Workspace("", false), ProgramOnScreen.LOOK, _ -> {
                // nobody changes how it looks
            });
            MainWindow window = new MainWindow(stage, model, () -> {
                // the test closes what it opened
            });
            entrance = new Entrance(window, model, held, clock, folder,
                    new Folders(practice, folder.resolve("werk"), true), () -> false);
            entrance.beginLocked(Optional.empty());
            window.show();
        });
    }

    @AfterEach
    void close() {
        screen.close();
        entrance.close();
    }

    @Test
    void aRosterDroppedWhileTheWorkOpensIsShownThereAndLocksAsEver() throws Exception {
        unlockUntilTheWorkOpens();
        screen.act(() -> entrance.rosterCame(bureau.roster()));
        screen.act(held::letAllGo);
        screen.waitFor("roster-offer");
        assertThat(screen.shows("unlock-passphrase")).isFalse();
        screen.press(KeyCode.CONTROL, KeyCode.L);
        screen.waitForFocus("unlock-passphrase");
        screen.act(() -> entrance.rosterCame(bureau.roster()));
        screen.waitForFocus("unlock-passphrase");
        assertThat(screen.shows("roster-offer")).as("nobody gave the passphrase again").isFalse();
    }

    @Test
    void noWayLeadsAwayWhileAWorkspaceClosesAndAnotherOpens() throws Exception {
        Person.unlock(screen);
        screen.waitFor("inbox");
        assertThat(screen.shows("shell-practise")).isTrue();
        screen.act(held::hold);
        screen.tabTo("shell-practise");
        screen.press(KeyCode.ENTER);
        screen.waitFor("busy");
        assertThat(screen.shows("shell-practise")).isFalse();
        assertThat(screen.shows("shell-lock")).isFalse();
        screen.act(held::letAllGo);
        screen.waitForLogbooks("OEF-T1");
    }

    @Test
    void whatCannotBeSavedYetIsCoveredAndOnlyThePassphraseLiftsThat() throws Exception {
        Person.unlock(screen);
        screen.waitFor("inbox");
        screen.tabTo("shell-key");
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("key-backup");
        screen.tabTo("key-change");
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("change-old");
        // a task that hangs
        screen.type(Person.WORDS);
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("change-passphrase");
        screen.type("nu met andere woorden");
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("change-again");
        screen.type("nu met andere woorden");
        screen.act(held::hold);
        screen.press(KeyCode.ENTER);
        clock.pass(IdleLock.LIMIT);
        screen.press(KeyCode.ESCAPE);
        screen.waitForFocus("busy");
        assertThat(screen.shows("change-old")).isFalse();
        screen.press(KeyCode.ESCAPE);
        screen.press(KeyCode.TAB);
        screen.waitForFocus("busy");

        screen.act(entrance::tick);
        screen.waitForFocus("unlock-passphrase");
        screen.type("vier ogen zien niets");
        screen.press(KeyCode.ENTER);
        assertThat(screen.shows("change-old")).isFalse();
        screen.act(held::letAllGo);
        screen.waitForFocus("unlock-passphrase");
        assertThat(screen.shows("change-old")).isFalse();
        screen.type("nu met andere woorden");
        screen.press(KeyCode.ENTER);
        screen.waitFor("inbox");
    }

    /** The keys are open, what was before is closed, and the workspace is asked for. */
    private void unlockUntilTheWorkOpens() throws TimeoutException {
        screen.waitForFocus("unlock-passphrase");
        screen.act(held::hold);
        Person.unlock(screen);
        screen.act(held::letOneGo);
        screen.waitFor("busy");
        screen.act(held::letOneGo);
        assertThat(held.waiting()).isEqualTo(1);
    }
}
