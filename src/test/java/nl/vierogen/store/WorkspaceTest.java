package nl.vierogen.store;

import static nl.vierogen.store.Fixture.KEY;
import static nl.vierogen.store.Fixture.bytes;
import static nl.vierogen.store.Fixture.payloads;
import static nl.vierogen.store.Fixture.problemOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import nl.vierogen.problem.Problem;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    private final StreamId stream = StreamId.random();

    @TempDir
    Path temporary;

    private Path folder() {
        return temporary.resolve("a").resolve("workspace");
    }

    @Test
    void theFolderIsMadeForTheOwnerOnly() throws Exception {
        Assumptions.assumeTrue(Files.getFileStore(temporary).supportsFileAttributeView(PosixFileAttributeView.class),
                "rights are POSIX rights here");
        try (var workspace = Workspace.open(folder(), KEY)) {
            workspace.journal().append(stream, "a", bytes("1"));

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder()))).isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().resolve("packages"))))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().resolve("workspace.db"))))
                    .isEqualTo("rw-------");
            assertThat(
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().resolve("workspace.db-wal"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aWiderFolderIsNarrowed() throws Exception {
        Assumptions.assumeTrue(Files.getFileStore(temporary).supportsFileAttributeView(PosixFileAttributeView.class),
                "rights are POSIX rights here");
        Files.createDirectories(folder());
        Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Workspace.open(folder(), KEY).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder()))).isEqualTo("rwx------");
    }

    @Test
    void theMarkIsWrittenAgainOnlyWhenThereAreMoreEvents() throws Exception {
        Path mark = folder().resolve("workspace.mark");
        try (var workspace = Workspace.open(folder(), KEY)) {
            workspace.journal().append(stream, "a", bytes("1"));
        }
        byte[] one = Files.readAllBytes(mark);
        Workspace.open(folder(), KEY).close();
        // sealed anew it would be other bytes
        assertThat(Files.readAllBytes(mark)).isEqualTo(one);

        try (var workspace = Workspace.open(folder(), KEY)) {
            workspace.journal().append(stream, "a", bytes("2"));
        }
        assertThat(Files.readAllBytes(mark)).isNotEqualTo(one);
    }

    @Test
    void aSecondOpeningInTheSameProgramIsRefused() throws Exception {
        try (var workspace = Workspace.open(folder(), KEY)) {
            assertThat(problemOf(() -> Workspace.open(folder(), KEY))).isEqualTo(Problem.WORKSPACE_IN_USE);
            workspace.journal().append(stream, "a", bytes("still mine"));
        }
        try (var workspace = Workspace.open(folder(), KEY)) {
            assertThat(payloads(workspace, stream)).containsExactly("still mine");
        }
    }

    @Test
    void aSecondOpeningInAnotherProcessIsRefused() throws Exception {
        try (var workspace = Workspace.open(folder(), KEY)) {
            assertThat(ChildJvm.run(folder(), 0)).containsExactly("WORKSPACE_IN_USE");
            assertThat(workspace.journal().isWhole()).isTrue();
        }
    }

    @Test
    void closingTwiceDoesNothingMore() throws Exception {
        var workspace = Workspace.open(folder(), KEY);
        workspace.close();
        try (var next = Workspace.open(folder(), KEY)) {
            workspace.close();
            assertThat(problemOf(() -> Workspace.open(folder(), KEY))).isEqualTo(Problem.WORKSPACE_IN_USE);
            assertThat(next.journal().isWhole()).isTrue();
        }
    }

    @Test
    void anotherKeyIsRefusedAndTheFolderIsFreeAfterwards() throws Exception {
        try (var workspace = Workspace.open(folder(), KEY)) {
            workspace.journal().append(stream, "a", bytes("1"));
        }
        assertThat(problemOf(() -> Workspace.open(folder(), new byte[32]))).isEqualTo(Problem.WORKSPACE_KEY_DIFFERS);
        try (var workspace = Workspace.open(folder(), KEY)) {
            assertThat(payloads(workspace, stream)).containsExactly("1");
        }
    }

    @Test
    void aKeyHasThirtyTwoBytes() {
        assertThatThrownBy(() -> Workspace.open(folder(), new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCallerMayWipeTheKey() throws Exception {
        var key = KEY.clone();
        try (var workspace = Workspace.open(folder(), key)) {
            Arrays.fill(key, (byte) 0);
            workspace.journal().append(stream, "a", bytes("1"));
        }
        try (var workspace = Workspace.open(folder(), KEY)) {
            assertThat(payloads(workspace, stream)).containsExactly("1");
        }
    }

    @Test
    void aWorkspaceOfANewerProgramIsRefused() throws Exception {
        Workspace.open(folder(), KEY).close();
        Fixture.edit(folder(), Fixture.sql("UPDATE schema_version SET version = 2"));

        assertThat(problemOf(() -> Workspace.open(folder(), KEY))).isEqualTo(Problem.WORKSPACE_NEWER);
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws Exception {
        Files.createDirectories(folder());
        Files.write(folder().resolve("workspace.db"), bytes("this is no database ".repeat(500)));

        assertThat(problemOf(() -> Workspace.open(folder(), KEY))).isEqualTo(Problem.WORKSPACE_UNREADABLE);
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws Exception {
        var file = Files.write(temporary.resolve("file"), bytes("x"));

        assertThat(problemOf(() -> Workspace.open(file, KEY))).isEqualTo(Problem.WORKSPACE_UNREADABLE);
    }
}
