package nl.vierogen.app.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.vierogen.app.MovingClock;
import nl.vierogen.app.OtherJournal;
import nl.vierogen.app.PracticeFolder;
import nl.vierogen.app.ProgramOnScreen;
import nl.vierogen.app.workspace.AssessingScreen;
import nl.vierogen.app.workspace.WorkspaceDoor;
import nl.vierogen.archive.PracticeDesk;
import nl.vierogen.archive.own.OwnFolder;
import nl.vierogen.assessment.MemoryActLog;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.letter.privacy.KnownWords;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.shell.MainWindow;
import nl.vierogen.shell.MainWindowViewModel;
import nl.vierogen.shell.Workspace;
import nl.vierogen.shell.journey.Journey;
import nl.vierogen.shell.journey.Services;
import nl.vierogen.ui.FxTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock in front of work that the disk refuses: nothing is lost, nothing is shown, nobody else gets in. */
class GuardTest {
    private static final int LONGEST_CHAIN = 3;
    private static final String WORDS = "vier ogen zien meer";
    private static final Act TYPED = new Act.FeedbackWritten(new SlotId("uterus"), "net niet scherp");

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock(Instant.now());
    private final MemoryActLog log = new MemoryActLog();
    private final List<String> went = new ArrayList<>();
    private final FxTasks tasks = new FxTasks();
    private WorkspaceDoor door;
    private Stays stays;
    private Guard guard;
    private ProgramOnScreen screen;

    @BeforeEach
    void typedWhileTheDiskIsFull() throws Exception {
        OwnFolder own = new OwnFolder(folder.resolve("werk"), clock);
        own.create("BO-017", WORDS.toCharArray());
        door = PracticeFolder.open(PracticeFolder.with(Files.createDirectory(folder.resolve("practice")),
                PracticeDesk.termijn()));
        screen = ProgramOnScreen.show(stage -> show(new MainWindowViewModel(new Workspace("", false),
                ProgramOnScreen.settings()), own, stage));
        screen.openFirst("OEF-T1");
        screen.waitForFocus("assessment-screen");
        screen.press(KeyCode.DIGIT2);
        screen.waitForScore("magnification", 2);
        screen.press(KeyCode.O);
        screen.waitForFocus("assessment-comment");
        log.refuse(Optional.of(Problem.DISK_FULL));
        screen.type("net niet scherp");
    }

    private void show(MainWindowViewModel model, OwnFolder own, Stage stage) {
        MainWindow window = new MainWindow(stage, model, () -> {
            // the test closes what it opened
        });
        OwnScreens screens = new OwnScreens(own, new PlaceDoubt(own), window.dialogs(), clock, folder);
        stays = new Stays(window, model, tasks, screens.busy(), new Stays.Guest() {
            @Override
            public void left() {
                guard.stop();
            }

            @Override
            public void turnedAway(Refusal refusal) {
                went.add(refusal.problem().name());
            }
        });
        guard = new Guard(window, screens, tasks, clock, new Guard.Leads() {
            @Override
            public void practise() {
                go("practice");
            }

            @Override
            public void lock() {
                go("locked");
            }

            @Override
            public void stay(Runnable then) {
                stays.stay(then);
            }
        });
        RoomTasks room = stays.enter(new Workspace("werk", false), guard::lock);
        new Journey(window, window.dialogs(),
                new Services(new OtherJournal(door.archive().shelf(), log), door.archive().sealing(), room,
                        new AssessingScreen(room, window.dialogs(), PracticeFolder.CLOCK, door.archive().snippets(),
                                window.settings()),
                        PracticeFolder.CLOCK, folder, Optional.empty(), door.archive()::letters,
                        _ -> new KnownWords("", "", List.of(), Optional.empty()), List.of()))
                .begin(List.of(), false);
        guard.start();
        window.show();
    }

    private void go(String where) {
        stays.leave(() -> went.add(where));
    }

    @AfterEach
    void close() {
        log.refuse(Optional.empty());
        screen.close();
        tasks.close();
        door.close();
    }

    @Test
    void whatCannotBeSavedStaysBehindTheCoverUntilItIs() throws Exception {
        untouchedTwice();
        assertHidden();
        screen.act(guard::tick);
        screen.waitForFocus("unlock-passphrase");
        assertHidden();
        assertThat(went).as("not locked, not left").isEmpty();
        assertThat(log.read()).extracting("act").doesNotContain(TYPED);

        log.refuse(Optional.empty());
        screen.act(guard::tick);
        screen.waitFor("busy");
        assertThat(went).containsExactly("locked");
        assertThat(log.read()).extracting("act").contains(TYPED);
    }

    @Test
    void whoAsksForTheLockGetsItAlsoWhenTheDiskIsFull() throws Exception {
        screen.press(KeyCode.CONTROL, KeyCode.L);
        screen.waitForFocus("busy");
        assertHidden();
        screen.act(guard::tick);
        screen.waitForFocus("unlock-passphrase");
        assertHidden();
        assertThat(went).isEmpty();
        log.refuse(Optional.empty());
        screen.act(guard::tick);
        screen.waitFor("busy");
        assertThat(log.read()).extracting("act").contains(TYPED);
    }

    @Test
    void theWayToPracticeSavesFirstAndDoesNotOpenWhileItCannot() throws Exception {
        untouchedTwice();
        screen.press(KeyCode.ESCAPE);
        screen.waitForFocus("unlock-passphrase");
        assertHidden();
        assertThat(went).isEmpty();
        log.refuse(Optional.empty());
        screen.press(KeyCode.ESCAPE);
        screen.waitFor("busy");
        assertThat(went).containsExactly("practice");
        assertThat(log.read()).extracting("act").contains(TYPED);
    }

    @Test
    void anotherPassphraseLiftsNothing() throws Exception {
        untouchedTwice();
        screen.type("vier ogen zien niets");
        screen.press(KeyCode.ENTER);
        screen.waitForText("unlock-notice",
                "De wachtzin klopt niet, of het sleutelbestand is beschadigd. Probeer het opnieuw.");
        assertHidden();
    }

    @Test
    void timeAsksForNoLockAnyMoreOnceItsOwnerIsBack() throws Exception {
        untouchedTwice();
        CountDownLatch drawn = underWay();
        screen.type(WORDS);
        screen.press(KeyCode.ENTER);
        screen.waitUntilOn("unlock-passphrase");
        screen.act(guard::tick);
        drawn.countDown();
        screen.waitForFocus("assessment-screen");
        letTasksEnd();
        assertThat(screen.shows("dialog-no")).as("nobody asked to leave").isFalse();
        assertThat(went).isEmpty();
    }

    @Test
    void aLockThatStillWaitsWhenItsOwnerIsBackIsNoLockAnyMore() throws Exception {
        CountDownLatch drawn = underWay();
        clock.pass(IdleLock.LIMIT);
        screen.act(guard::tick);
        screen.act(guard::tick);
        screen.waitForFocus("unlock-passphrase");
        screen.type(WORDS);
        screen.press(KeyCode.ENTER);
        screen.waitUntilOn("unlock-passphrase");
        drawn.countDown();
        screen.waitForFocus("assessment-screen");
        letTasksEnd();
        assertThat(screen.shows("dialog-no")).as("nobody asked to leave").isFalse();
        assertThat(went).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whoseWorkItIsSeesWhatIsNotSavedAndNothingOfItIsLost() throws Exception {
        untouchedTwice();
        screen.type(WORDS);
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("assessment-screen");
        letTasksEnd();
        assertThat(screen.shows("dialog-no")).as("nobody asked to leave").isFalse();
        assertThat(went).isEmpty();
        screen.waitForComment("net niet scherp");
        screen.waitForScore("magnification", 2);
        assertThat(screen.text("assessment-saved")).isEqualTo("NIET ALLES OPGESLAGEN");
        clock.pass(IdleLock.LIMIT);
        screen.act(guard::tick);
        screen.act(guard::tick);
        screen.waitForFocus("unlock-passphrase");
        assertHidden();
    }

    /** First the cover, which asks nothing; and when that cannot be saved, the passphrase. */
    private void untouchedTwice() throws Exception {
        clock.pass(IdleLock.LIMIT);
        screen.act(guard::tick);
        assertThat(screen.shows("assessment-comment")).isFalse();
        screen.act(guard::tick);
        screen.waitForFocus("unlock-passphrase");
        letTasksEnd();
    }

    // what the ticks began is refused before anyone goes on: a refusal or a lock that came later would be another story.
    // A lock waits for pictures too, which are decoded beside the journal
    private void letTasksEnd() throws InterruptedException {
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            CountDownLatch ended = new CountDownLatch(1);
            screen.act(() -> stays.tasks()
                    .whenDone(() -> tasks.inOrder(() -> true, _ -> ended.countDown(), _ -> ended.countDown())));
            ended.await();
        }
    }

    private CountDownLatch underWay() {
        CountDownLatch drawn = new CountDownLatch(1);
        screen.act(() -> stays.tasks().inBackground(() -> {
            await(drawn);
            return true;
        }, _ -> {
        }, refusal -> went.add(refusal.problem().name())));
        return drawn;
    }

    private void assertHidden() {
        assertThat(screen.shows("assessment-screen")).isFalse();
        assertThat(screen.shows("assessment-comment")).isFalse();
    }
}
