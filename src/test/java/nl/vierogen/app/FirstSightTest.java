package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import nl.vierogen.settings.Choices;
import nl.vierogen.settings.Look;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.ui.dialog.Choosers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who opens the program with a file sees the image before the rest of the screen, in the same place. */
class FirstSightTest {
    @TempDir
    private Path folder;

    private final List<Bounds> before = new ArrayList<>();
    private final ListChangeListener<Window> watching = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(window -> watch(window.getScene()));
        }
    };
    private boolean typing;
    private boolean early;

    @AfterEach
    void watchNoMore() {
        SwiftRobot.ask(() -> {
            Window.getWindows().removeListener(watching);
            return watching;
        });
    }

    private void watch(Scene scene) {
        scene.addPostLayoutPulseListener(() -> {
            if (early && scene.lookup("#inbox-arrival") != null) {
                strike(scene);
                typing = true;
                // to the last moment before the image
                Platform.requestNextPulse();
            }
        });
        scene.addPostLayoutPulseListener(() -> Optional.ofNullable(scene.lookup("#first-sight-picture"))
                .ifPresent(picture -> {
                    before.add(place(picture));
                    if (typing) {
                        typing = false;
                        strike(scene);
                    }
                }));
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 100, 110, 125, 150})
    void theImageLiesWhereItStays(int percent) throws Exception {
        try (ProgramOnScreen program = start(percent)) {
            program.waitFor("assessment-picture");
            SwiftRobot.settle();
            Bounds now = program.askOf(root -> place(root.lookup("#assessment-picture")));
            assertThat(before).isNotEmpty().allMatch(now::equals);
        }
    }

    @Test
    void aScoreThatIsTypedBeforeTheFormIsThereCounts() throws Exception {
        typing = true;
        try (ProgramOnScreen program = start(100)) {
            program.waitForScore("magnification", 2);
        }
    }

    @Test
    void aRowOfScoresThatBeginsBeforeTheImageCountsNowhere() throws Exception {
        early = true;
        try (ProgramOnScreen program = start(100)) {
            program.waitFor("assessment-picture");
            SwiftRobot.settle();
            assertThat(typing).as("struck at the image too").isFalse();
            assertThat(program.<List<ToggleButton>>askOf(root -> root.lookupAll(".toggle-button").stream()
                    .map(ToggleButton.class::cast).filter(ToggleButton::isSelected)
                    .filter(button -> button.getId().startsWith("assessment-score")).toList())).isEmpty();
        }
    }

    private static void strike(Scene scene) {
        Node owner = scene.getFocusOwner();
        Event.fireEvent(owner == null ? scene : owner,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DIGIT2, false, false, false, false));
    }

    private ProgramOnScreen start(int percent) throws Exception {
        Prepared prepared = Prepared.in(folder);
        Choices choices = Choices.AS_NEW
                .withLook(new Look(Choices.AS_NEW.look().language(), Theme.DARK, new TextSize(percent)));
        return ProgramOnScreen.start(
                new Program.Beginning(new SettingsFile.Read(choices, Optional.empty()), PracticeFolder.CLOCK, folder,
                        Choosers.OF_SYSTEM, false),
                Program.Where.practising(PracticeFolder.open(prepared.workspace())),
                _ -> Window.getWindows().addListener(watching), prepared.logbook());
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
