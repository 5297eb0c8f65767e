package nl.vierogen.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Questions in front of a screen. */
class FxDialogsTest {
    private final SwiftRobot robot = new SwiftRobot();
    private final List<String> done = new ArrayList<>();
    private Dialogs dialogs;

    @BeforeEach
    void show() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Button behind = new Button("behind");
            behind.setId("behind");
            Overlay overlay = new Overlay(behind);
            dialogs = new FxDialogs(overlay, () -> Texts.in(Locale.of("nl")));
            Scene scene = new Scene(overlay, 900, 600);
            Theme.LIGHT.apply(scene, TextSize.NORMAL);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            behind.requestFocus();
        });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void aRefusalSaysWhatHappenedAndWhatIsSafe() {
        refuse(new Refusal(Problem.DISK_FULL));
        assertThat(robot.lookup("#dialog-text").queryLabeled().getText()).contains("De schijf is vol", "bewaard");
        assertThat(robot.lookup("#behind").query().isDisabled()).isTrue();
    }

    @Test
    void theDetailsOfARefusalCanBeCopied() {
        refuse(new Refusal(Problem.PACKAGE_ENTRY_MISSING, "form.json"));
        robot.clickOn("#dialog-copy");
        AtomicReference<String> copied = new AtomicReference<>("");
        robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.get()).contains("PACKAGE_ENTRY_MISSING", "form.json");
    }

    @Test
    void escapeClosesAndGivesTheFocusBack() {
        refuse(new Refusal(Problem.DISK_FULL));
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#dialog-text").tryQuery()).isEmpty();
        assertThat(robot.lookup("#behind").query().isFocused()).isTrue();
    }

    @Test
    void aQuestionIsDoneOnlyWhenItIsAnsweredWithYes() {
        ask();
        robot.clickOn("#dialog-no");
        assertThat(done).isEmpty();
        ask();
        robot.push(KeyCode.ENTER);
        assertThat(done).containsExactly("yes");
    }

    @Test
    void whereSomethingWouldBeLostEnterSaysNo() {
        robot.interact(() -> dialogs.confirmLoss("Titel", "Zeker?", "Ja", () -> done.add("yes")));
        assertThat(robot.lookup("#dialog-no").query().isFocused()).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(done).isEmpty();
        assertThat(robot.lookup("#dialog-text").tryQuery()).isEmpty();
    }

    @Test
    void enterOnTheButtonThatLosesItMeansIt() {
        robot.interact(() -> dialogs.confirmLoss("Titel", "Zeker?", "Ja", () -> done.add("yes")));
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.ENTER);
        assertThat(done).containsExactly("yes");
    }

    private void refuse(Refusal refusal) {
        robot.interact(() -> dialogs.refused(refusal));
    }

    private void ask() {
        robot.interact(() -> dialogs.confirm("Titel", "Zeker?", "Ja", () -> done.add("yes")));
    }
}
