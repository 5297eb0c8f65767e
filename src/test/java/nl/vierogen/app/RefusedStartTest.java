package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees when the program cannot start: never a process without a window. */
class RefusedStartTest {
    @TempDir
    private Path folder;

    @Test
    void aLibraryThatIsNotThereIsSaidInAWindowAndInTheTerminal() throws Exception {
        FirstWords words = FirstWords.on(folder.resolve("werk"), folder, "sqlite-jdbc");

        assertThat(words.inWindow()).contains("Er ontbreekt een bibliotheek").contains("LIBRARY_MISSING");
        assertThat(words.inTerminal()).contains("Er ontbreekt een bibliotheek").contains("LIBRARY_MISSING");
    }

    @Test
    void aWorkspaceThatCannotBeReadIsSaidInAWindow() throws Exception {
        FirstWords words = FirstWords.on(Files.createFile(folder.resolve("werk")), folder, "");

        assertThat(words.inWindow()).contains("WORKSPACE_UNREADABLE");
    }
}
