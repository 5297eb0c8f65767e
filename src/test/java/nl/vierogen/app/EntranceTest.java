package nl.vierogen.app;

import nl.vierogen.app.entrance.Entrance;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import nl.vierogen.shell.MainWindow;
import nl.vierogen.shell.MainWindowViewModel;
import nl.vierogen.shell.Workspace;
import nl.vierogen.ui.HeldTasks;
import nl.vierogen.warmup.WarmUps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is pressed or dropped while one workspace closes and the next opens. */
class EntranceTest {
    @TempDir
    Path folder;

    private final HeldTasks held = new HeldTasks();
    private Laptop laptop;
    private ProgramOnScreen screen;
    private Entrance entrance;

    @BeforeEach
    void atTheDoor() throws Exception {
        laptop = new Laptop(folder);
        laptop.takePart();
        screen = ProgramOnScreen.show(stage -> {
            MainWindowViewModel model = new MainWindowViewModel(new Workspace("", false), ProgramOnScreen.settings());
            MainWindow window = new MainWindow(stage, model, () -> {
                // the test closes what it opened
            });
            entrance = new Entrance(window, model, held, laptop.anna.clock, folder, laptop.anna.folders(),
                    WarmUps.never());
            entrance.beginLocked(List.of());
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
        screen.act(() -> entrance.rosterCame(laptop.bureau.roster()));
        screen.act(held::letAllGo);
        screen.waitFor("roster-offer");
        assertThat(screen.shows("unlock-passphrase")).isFalse();
        screen.press(KeyCode.CONTROL, KeyCode.L);
        screen.waitForFocus("unlock-passphrase");
        screen.act(() -> entrance.rosterCame(laptop.bureau.roster()));
        screen.waitForFocus("unlock-passphrase");
        assertThat(screen.shows("roster-offer")).as("nobody gave the passphrase again").isFalse();
    }

    @Test
    void aRosterDroppedOnTheWindowIsLookedAtAndAnOlderOneRefused() throws Exception {
        Person.unlock(screen);
        screen.waitFor("inbox");
        laptop.aColleagueTakesPart();
        screen.act(() -> entrance.rosterCame(laptop.bureau.roster(1)));
        screen.waitForText("roster-notice",
                "Deze deelnemerslijst (versie 1) is ouder dan de lijst die al bekend is (versie 2).");
        screen.act(() -> entrance.rosterCame(laptop.bureau.roster()));
        screen.waitForFocus("roster-accept");
        screen.press(KeyCode.ENTER);
        screen.waitForText("key-roster-version", "Deelnemerslijst: versie 3");
    }

    @Test
    void aRosterDroppedInPracticeAsksThePassphrase() throws Exception {
        screen.waitForFocus("unlock-passphrase");
        screen.press(KeyCode.ESCAPE);
        screen.waitForLogbooks("OEF-T1");
        laptop.aColleagueTakesPart();
        screen.act(() -> entrance.rosterCame(laptop.bureau.roster()));
        screen.waitForFocus("unlock-passphrase");
        assertThat(screen.text("unlock-text"))
                .isEqualTo("Er is een deelnemerslijst gekomen. Geef uw wachtzin om haar te bekijken.");
        Person.unlock(screen);
        screen.waitForFocus("roster-accept");
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
        laptop.anna.clock.pass(Entrance.UNTOUCHED);
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
