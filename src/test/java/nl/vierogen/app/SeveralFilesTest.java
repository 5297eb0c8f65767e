package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import nl.vierogen.archive.PracticeDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program started with what was selected together in a file manager. */
class SeveralFilesTest {
    @TempDir
    Path folder;

    private ProgramOnScreen screen;

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void allAreTakenInOneAfterTheOtherAndABadOneKeepsNoneOut() throws Exception {
        Path first = Files.write(folder.resolve("OEF-T1.logboek"), PracticeDesk.termijn());
        Path bad = Files.writeString(folder.resolve("kapot.logboek"), "nothing");
        Path last = Files.write(folder.resolve("OEF-B1.logboek"), PracticeDesk.biometrie());
        screen = ProgramOnScreen.start(PracticeFolder.with(folder), folder, first, bad, last);

        screen.waitFor("inbox-report-sentence-2");
        assertThat(screen.text("inbox-report-sentence-0")).contains("OEF-T1");
        assertThat(screen.text("inbox-report-sentence-2")).contains("OEF-B1");
        assertThat(screen.text("inbox-report-close")).isEqualTo("Sluiten");
        screen.press(KeyCode.ENTER);
        screen.waitForLogbooks("OEF-T1", "OEF-B1");
    }
}
