package nl.vierogen.store;

import static nl.vierogen.store.Fixture.KEY;
import static nl.vierogen.store.Fixture.bytes;
import static nl.vierogen.store.Fixture.problemOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.vierogen.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageStoreTest {
    private static final String IDENTITY = "5e".repeat(32);
    private static final byte[] PACKAGE = bytes("age-encryption.org/v1 and so on");

    private final StreamId stream = StreamId.random();

    @TempDir
    Path folder;

    @Test
    void anImportedPackageStaysAsItCame() throws Exception {
        try (var workspace = Workspace.open(folder, KEY)) {
            assertThat(workspace.packages().has(IDENTITY)).isFalse();
            workspace.packages().put(IDENTITY, PACKAGE);
            assertThat(workspace.packages().has(IDENTITY)).isFalse();
            workspace.journal().append(Act.of(stream, "imported", bytes("1")).importing(IDENTITY));
            assertThat(workspace.packages().has(IDENTITY)).isTrue();
        }
        try (var workspace = Workspace.open(folder, KEY)) {
            assertThat(workspace.packages().get(IDENTITY)).isEqualTo(PACKAGE);
            assertThat(workspace.packages().has(IDENTITY)).isTrue();
        }
    }

    @Test
    void aPackageThatWasNeverImportedIsRemovedAtTheNextOpening() throws Exception {
        try (var workspace = Workspace.open(folder, KEY)) {
            workspace.packages().put(IDENTITY, PACKAGE);
        }
        var part = Files.write(folder.resolve("packages").resolve(IDENTITY + ".vierogen-part"), bytes("half"));
        try (var workspace = Workspace.open(folder, KEY)) {
            assertThat(problemOf(() -> workspace.packages().get(IDENTITY))).isEqualTo(Problem.FILE_NOT_FOUND);
            assertThat(part).doesNotExist();
            workspace.packages().put(IDENTITY, PACKAGE);
            workspace.journal().append(Act.of(stream, "imported", bytes("1")).importing(IDENTITY));
            assertThat(workspace.packages().get(IDENTITY)).isEqualTo(PACKAGE);
        }
    }

    @Test
    void nothingIsRemovedFromAWorkspaceSetBackInTime() throws Exception {
        var older = folder.resolve("older.db");
        try (var workspace = Workspace.open(folder, KEY)) {
            workspace.packages().put(IDENTITY, PACKAGE);
        }
        Files.copy(folder.resolve("workspace.db"), older);
        try (var workspace = Workspace.open(folder, KEY)) {
            workspace.packages().put(IDENTITY, PACKAGE);
            workspace.journal().append(Act.of(stream, "imported", bytes("1")).importing(IDENTITY));
        }
        Files.move(older, folder.resolve("workspace.db"), StandardCopyOption.REPLACE_EXISTING);

        try (var workspace = Workspace.open(folder, KEY)) {
            assertThat(workspace.packages().get(IDENTITY)).isEqualTo(PACKAGE);
        }
    }

    @Test
    void aPackageThatWasNotPutCannotBeImported() throws Exception {
        try (var workspace = Workspace.open(folder, KEY)) {
            var act = Act.of(stream, "imported", bytes("1")).importing(IDENTITY);
            assertThat(problemOf(() -> workspace.journal().append(act))).isEqualTo(Problem.FILE_NOT_FOUND);
            assertThat(workspace.journal().read(stream)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../workspace.db", "5E5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
            "5e5e"})
    void onlyASha256InLowerCaseHexIsAName(String name) throws Exception {
        try (var workspace = Workspace.open(folder, KEY)) {
            assertThatThrownBy(() -> workspace.packages().put(name, PACKAGE))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> workspace.packages().get(name)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> workspace.packages().has(name)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Act.of(stream, "imported", PACKAGE).importing(name))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
