package nl.vierogen.store;

import static nl.vierogen.store.Fixture.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
import nl.vierogen.problem.Refusal;
import nl.vierogen.soak.MemoryFolder;
import nl.vierogen.store.database.Database;
import nl.vierogen.store.database.Schema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace of this version, and a program of a later one. */
class UpgradeTest {
    private static final StreamId STREAM = StreamId.parse("00000000-0000-0001-0000-000000000001");
    private static final int KILLS = 8;
    private static final int LONGEST_MICROS = 250_000;
    private static final int EVENTS = 300;

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private Path file;

    @BeforeEach
    void someoneHasWorked() throws Refusal {
        file = folder.resolve("workspace.db");
        try (var workspace = Workspace.open(folder, Fixture.KEY)) {
            for (int n = 0; n < EVENTS; n++) {
                workspace.journal().append(STREAM, "score", bytes("scored " + n), bytes("line " + n));
            }
        }
    }

    @Test
    void aProgramKilledWhileItUpgradesLeavesTheOldOrTheNewAndABackupThatOpens() throws Exception {
        var original = Files.readAllBytes(file);
        var random = new Random(20261122);
        for (int kill = 0; kill < KILLS; kill++) {
            Files.write(file, original);
            for (int version = 1; version <= 2; version++) {
                Files.deleteIfExists(Schema.backup(file, version));
            }
            // the first two at once: before anything is changed
            int micros = kill < 2 ? kill * 100 : random.nextInt(LONGEST_MICROS);
            assertThat(MigratingChild.run(file, micros)).containsExactly(MigratingChild.BEGINS);

            assertBackupOpens(kill);
            try (var database = Database.open(file, MigratingChild.LATER, WorkspaceTables.FAILURES)) {
                assertThat(rows(database, "second")).as("kill %d", kill).isEqualTo(MigratingChild.ROWS);
                assertThat(rows(database, "third")).as("kill %d", kill).isEqualTo(MigratingChild.ROWS);
                assertThat(rows(database, "event")).as("kill %d", kill).isEqualTo(EVENTS);
            }
        }
    }

    /** One that is there is whole: it is the workspace as the earlier program left it. */
    private void assertBackupOpens(int kill) throws Exception {
        var backup = Schema.backup(file, 1);
        if (Files.exists(backup)) {
            var old = Files.createDirectories(folder.resolve("old" + kill));
            Files.copy(backup, old.resolve("workspace.db"));
            Files.copy(folder.resolve("workspace.mark"), old.resolve("workspace.mark"));
            try (var workspace = Workspace.open(old, Fixture.KEY)) {
                assertThat(workspace.journal().verifyAll((_, _) -> true).clean()).as("kill %d", kill).isTrue();
                assertThat(workspace.journal().read(STREAM)).hasSize(EVENTS);
            }
        }
    }

    @Test
    void theBackupOfAnUpgradeIsAWorkspaceThatTheEarlierProgramGoesOnWith() throws Exception {
        Database.open(file, MigratingChild.LATER, WorkspaceTables.FAILURES).close();
        assertThatThrownBy(() -> Workspace.open(folder, Fixture.KEY)).hasToString("WORKSPACE_NEWER");

        Files.move(Schema.backup(file, 1), file, StandardCopyOption.REPLACE_EXISTING);

        try (var workspace = Workspace.open(folder, Fixture.KEY)) {
            assertThat(workspace.journal().append(STREAM, "score", bytes("on")).position()).isEqualTo(EVENTS + 1L);
        }
    }

    @Test
    void aWorkspaceOfALaterProgramIsRefusedAndNotTouched() throws Exception {
        Database.open(file, MigratingChild.LATER, WorkspaceTables.FAILURES).close();
        var before = Files.readAllBytes(file);
        var mark = Files.readAllBytes(folder.resolve("workspace.mark"));

        assertThatThrownBy(() -> Workspace.open(folder, Fixture.KEY)).hasToString("WORKSPACE_NEWER");

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Files.readAllBytes(folder.resolve("workspace.mark"))).isEqualTo(mark);
        try (var database = Database.open(file, MigratingChild.LATER, WorkspaceTables.FAILURES)) {
            assertThat(rows(database, "event")).isEqualTo(EVENTS);
        }
    }

    private static long rows(Database database, String table) throws Refusal {
        return database.read(() -> {
            try (var row = database.statement("SELECT count(*) FROM " + table).executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        });
    }
}
