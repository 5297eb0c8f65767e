package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.vierogen.archive.PracticeDesk;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.IdentityFile;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start must not wait for: it is loaded when somebody asks for it. */
class FirstFrameTest {
    private static final String[] LATER = {"nl.vierogen.letter", "nl.vierogen.verdict.letter", "org.apache.pdfbox",
            "picocli", "nl.vierogen.bureau"};

    @TempDir
    private Path folder;

    @Test
    void theInboxIsDrawnWithoutAClassOfLetterPdfOrCommandLine() throws Exception {
        var classes = FirstFrame.classes(PracticeFolder.with(folder, PracticeDesk.termijn()),
                Files.createDirectory(folder.resolve("scratch")));

        assertThat(classes).as("the inbox was drawn").contains("nl.vierogen.inbox.InboxView");
        assertThat(FirstFrame.in(classes, LATER))
                .as("loaded before the first frame: make the one that asks for it lazy").isEmpty();
    }

    @Test
    void theQuestionForThePassphraseIsDrawnWithoutAClassOfLetterPdfOrCommandLine() throws Exception {
        Path workspace = Files.createDirectory(folder.resolve("werk"));
        Identity identity = Identity.fromSeed(new PersonCode("BO-017"), new byte[32]);
        Files.write(workspace.resolve("identity.sleutel"),
                IdentityFile.write(identity, "een lange wachtzin".toCharArray(), Strength.PRACTICE));

        var classes = FirstFrame.classes(workspace, Files.createDirectory(folder.resolve("scratch")));

        assertThat(classes).as("the question was drawn").contains("nl.vierogen.enrolment.unlock.UnlockView");
        assertThat(FirstFrame.in(classes, LATER))
                .as("loaded before the first frame: make the one that asks for it lazy").isEmpty();
        assertThat(FirstFrame.in(classes, "org.sqlite", "nl.vierogen.viewer"))
                .as("nothing of the work is there before the passphrase").isEmpty();
    }
}
