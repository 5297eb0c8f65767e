package nl.vierogen.app.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.vierogen.enrolment.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressFileTest {
    @TempDir
    Path folder;

    @Test
    void howFarOneHasComeIsKept() throws Exception {
        ProgressFile progress = ProgressFile.in(folder);
        assertThat(progress.step()).isEqualTo(Progress.Step.BACKUP);
        progress.keep(Progress.Step.WAIT);
        assertThat(ProgressFile.in(folder).step()).isEqualTo(Progress.Step.WAIT);
        Files.writeString(folder.resolve("progress.json"), "{");
        assertThat(progress.step()).as("shown once too often rather than never").isEqualTo(Progress.Step.BACKUP);
    }
}
