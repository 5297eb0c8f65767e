package nl.vierogen.app;

import nl.vierogen.app.workspace.AssessingScreen;
import nl.vierogen.app.workspace.WorkspaceDoor;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import nl.vierogen.archive.PracticeDesk;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.MemoryActLog;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.letter.privacy.KnownWords;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.shell.journey.Journey;
import nl.vierogen.shell.MainWindow;
import nl.vierogen.shell.MainWindowViewModel;
import nl.vierogen.shell.journey.Services;
import nl.vierogen.shell.Workspace;
import nl.vierogen.ui.FxTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeavingTest {
    private static final SlotId FIRST = new SlotId("uterus");

    @TempDir
    Path folder;

    private ProgramOnScreen screen;
    private final MemoryActLog log = new MemoryActLog();

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aCommentIsKeptWhenTheWindowIsClosedAtOnce() throws Exception {
        Path workspace = PracticeFolder.with(folder, PracticeDesk.termijn());
        screen = ProgramOnScreen.start(workspace, folder);
        screen.openFirst("OEF-T1");
        writeAndAskToClose();
        screen.waitUntilClosed();

        assertThat(kept(workspace).feedback(FIRST)).isEqualTo("net niet scherp");
    }

    @Test
    void scoresAndTheCommentOnTheWholeAreKeptWhenTheWindowIsClosedAtOnce() throws Exception {
        Path workspace = PracticeFolder.with(folder, PracticeDesk.termijn());
        screen = ProgramOnScreen.start(workspace, folder);
        screen.openFirst("OEF-T1");
        screen.waitForFocus("assessment-screen");
        screen.press(KeyCode.DIGIT1);
        screen.press(KeyCode.DIGIT2);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.waitFor("summary-outcome");
        screen.tabTo("summary-overall");
        screen.type("tot zover");
        screen.askToClose();
        screen.waitUntilClosed();

        Assessment kept = kept(workspace);
        assertThat(kept.overallFeedback()).isEqualTo("tot zover");
        assertThat(kept.tally().total()).isEqualByComparingTo("3");
    }

    @Test
    void whatAFullDiskRefusesIsShownAndTheWindowStaysUntilThereIsRoom() throws Exception {
        Path workspace = PracticeFolder.with(folder, PracticeDesk.termijn());
        try (WorkspaceDoor door = PracticeFolder.open(workspace); FxTasks tasks = new FxTasks()) {
            show(door, tasks);
            screen.openFirst("OEF-T1");
            screen.waitForFocus("assessment-screen");
            screen.press(KeyCode.DIGIT2);
            screen.waitForScore("magnification", 2);
            log.refuse(Optional.of(Problem.DISK_FULL));
            writeAndAskToClose();
            screen.waitFor("assessment-refusal");
            assertThat(screen.text("assessment-refusal")).startsWith("NIET OPGESLAGEN").contains("schijf");
            assertThat(screen.text("assessment-saved")).isEqualTo("NIET ALLES OPGESLAGEN");
            assertThat(screen.isOpen()).isTrue();
            screen.waitForComment("net niet scherp");

            log.refuse(Optional.empty());
            screen.askToClose();
            screen.waitUntilClosed();
            assertThat(log.read()).last().extracting("act")
                    .isEqualTo(new Act.FeedbackWritten(FIRST, "net niet scherp"));
        }
    }

    @Test
    void aScoreThatAFullDiskRefusesDoesNotLookGiven() throws Exception {
        Path workspace = PracticeFolder.with(folder, PracticeDesk.termijn());
        try (WorkspaceDoor door = PracticeFolder.open(workspace); FxTasks tasks = new FxTasks()) {
            show(door, tasks);
            screen.openFirst("OEF-T1");
            screen.waitForFocus("assessment-screen");
            log.refuse(Optional.of(Problem.DISK_FULL));
            screen.press(KeyCode.DIGIT2);
            screen.waitFor("assessment-refusal");
            assertThat(screen.text("assessment-total")).isEqualTo("0 / 52");
            screen.askToClose();
            screen.press(KeyCode.CONTROL, KeyCode.S);
            screen.waitForText("assessment-notice", "NIET ALLES OPGESLAGEN");
            assertThat(screen.isOpen()).isTrue();
        }
    }

    /** Shows the program on the workspace, with its acts in the journal that can refuse. */
    private void show(WorkspaceDoor door, FxTasks tasks) throws TimeoutException {
        screen = ProgramOnScreen.show(stage -> {
            MainWindow window = new MainWindow(stage, new MainWindowViewModel(new Workspace("werk", true),
                    ProgramOnScreen.settings()), () -> {
                        // the test closes what it opened
                    });
            new Journey(window, window.dialogs(),
                    new Services(new OtherJournal(door.archive().shelf(), log), door.archive().sealing(), tasks,
                            new AssessingScreen(tasks, window.dialogs(), PracticeFolder.CLOCK,
                                    door.archive().snippets(), window.settings()),
                            PracticeFolder.CLOCK,
                            folder, Optional.empty(), door.archive()::letters,
                            _ -> new KnownWords("", "", List.of(), Optional.empty()), List.of()))
                    .begin(List.of(), false);
            window.show();
        });
    }

    private void writeAndAskToClose() throws Exception {
        screen.waitForFocus("assessment-screen");
        screen.press(KeyCode.O);
        screen.waitForFocus("assessment-comment");
        screen.type("net niet scherp");
        screen.askToClose();
    }

    private static Assessment kept(Path workspace) throws Refusal {
        try (WorkspaceDoor door = PracticeFolder.open(workspace)) {
            return door.archive().shelf().open(door.archive().shelf().cards().getFirst()).session().assessment();
        }
    }
}
