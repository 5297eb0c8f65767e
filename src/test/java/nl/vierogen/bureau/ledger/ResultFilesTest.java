package nl.vierogen.bureau.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.vierogen.ledger.ResultCheck;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFilesTest {
    @TempDir
    private Path folder;

    @Test
    void aFileOnWhichTheProgramItselfFailsIsNamed() throws IOException {
        Path gone;
        try (FileSystem archive = FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"))) {
            gone = archive.getPath("strange.uitslag");
        }
        // what is closed throws no IOException
        assertThatThrownBy(() -> ResultFiles.entries(List.of(gone), new ResultCheck(PracticeKeys.roster(), List.of())))
                .hasToString("EXPORT_RESULT_INVALID [strange.uitslag, UNEXPECTED]");
    }
}
