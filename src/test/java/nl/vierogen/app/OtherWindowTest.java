package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import nl.vierogen.settings.Change;
import nl.vierogen.settings.Choices;
import nl.vierogen.settings.Look;
import nl.vierogen.settings.Motion;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import nl.vierogen.ui.dialog.Choosers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program while another one, in a window beside it, changes the settings. */
class OtherWindowTest {
    private static final Change ELSEWHERE = new Change(Choices.AS_NEW,
            Choices.AS_NEW.withLook(new Look(Locale.ENGLISH, Theme.LIGHT, TextSize.NORMAL)));

    @TempDir
    Path folder;

    private SettingsFile other;
    private ProgramOnScreen program;

    @BeforeEach
    void anotherProgram() {
        other = new SettingsFile(folder);
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void whoComesToTheWindowFindsItAsChosenInTheOther() throws Exception {
        start(() -> other.write(ELSEWHERE));

        waitForLight();
        program.waitForText("shell-help", "Hulp");
        program.waitForFocus("inbox-table");
        theNextScreenIsInEnglish();
    }

    @Test
    void whoClosesACardFindsItAsChosenInTheOther() throws Exception {
        startWithSettings();
        other.write(ELSEWHERE);
        program.press(KeyCode.ESCAPE);

        waitForLight();
        theNextScreenIsInEnglish();
    }

    @Test
    void whoChoosesSomethingSeesTheRestWithIt() throws Exception {
        startWithSettings();
        other.write(ELSEWHERE);
        program.tabTo("settings-motion-0");
        program.press(KeyCode.RIGHT);

        waitForLight();
        assertThat(new SettingsFile(folder).read(Optional.empty()).choices())
                .isEqualTo(ELSEWHERE.now().withMotion(Motion.REDUCED));
        program.press(KeyCode.ESCAPE);
        theNextScreenIsInEnglish();
    }

    private void startWithSettings() throws Exception {
        start(() -> ELSEWHERE);
        program.waitForFocus("inbox-table");
        program.press(KeyCode.F12);
        program.waitForFocus("settings-search");
    }

    // JavaFX's memory screen never takes the focus away: the window comes into focus once, at the start
    private void start(Tasks.Work<Change> beforeTheWindowShows) throws Exception {
        SettingsFile own = new SettingsFile(folder);
        Program.Beginning beginning = new Program.Beginning(own.read(Optional.empty()), PracticeFolder.CLOCK, folder,
                Choosers.OF_SYSTEM, false);
        beforeTheWindowShows.run();
        program = ProgramOnScreen.start(beginning,
                Program.Where.practising(PracticeFolder.open(folder.resolve("practice"))), own);
    }

    private void waitForLight() throws TimeoutException {
        program.waitUntil("the light theme", root -> root.getScene().getStylesheets().stream()
                .anyMatch(sheet -> sheet.endsWith("light.css")));
    }

    // what someone is doing here is not disturbed by another language
    private void theNextScreenIsInEnglish() throws TimeoutException {
        program.waitForFocus("inbox-table");
        program.press(KeyCode.ENTER);
        program.waitForText("shell-help", "Help");
    }
}
