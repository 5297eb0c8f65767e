package nl.vierogen.store;

import static nl.vierogen.store.Fixture.KEY;
import static nl.vierogen.store.Fixture.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a copy of the folder tells whoever has no passphrase. The assessor's guide says so in {@code gids/bescherming.md}:
 * what comes to show here more has to be said there.
 */
class AtRestTest {
    private static final int EVENTS = 7;
    private static final String PACKAGE = "5a".repeat(32);

    @TempDir
    Path folder;

    @BeforeEach
    void twoStreams() throws Exception {
        try (var workspace = Workspace.open(folder, KEY)) {
            workspace.packages().put(PACKAGE, bytes("encrypted by others"));
            var first = StreamId.random();
            workspace.journal().append(Act.of(first, "imported", bytes("1")).importing(PACKAGE)
                    .seeing(List.of(Fixture.IMAGE)).projecting(bytes("a line")));
            for (int i = 2; i < EVENTS; i++) {
                workspace.journal().append(first, "score", bytes("points " + i));
            }
            workspace.journal().append(StreamId.random(), "score", bytes("another"));
        }
    }

    @Test
    void theColumnsThatAreNotSealedAreNumbersOfOrderAndIdentities() throws Exception {
        assertThat(read("SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c"
                + " WHERE t.type = 'table' AND c.name NOT IN ('sealed', 'key_check')")).as("columns in the clear")
                .containsExactlyInAnyOrder("stream.id", "event.sequence", "event.stream", "event.position",
                        "package.identity", "package.stream", "seen.image", "seen.stream", "totals.one",
                        "schema_version.one", "schema_version.version");
    }

    @Test
    void howManyLogbooksActsAndImagesThereAreShows() throws Exception {
        assertThat(read("SELECT count(*) FROM stream")).containsExactly("2");
        assertThat(read("SELECT count(*) FROM event")).containsExactly(String.valueOf(EVENTS));
        assertThat(read("SELECT identity FROM package")).containsExactly(PACKAGE);
        assertThat(read("SELECT count(*) FROM seen")).containsExactly("1");
    }

    @Test
    void anImageSeenIsNotKnownByItsHash() throws Exception {
        assertThat(read("SELECT lower(hex(image)) FROM seen")).doesNotContain(Fixture.IMAGE);
    }

    @Test
    void theFilesAreTheseAndNoOthers() throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()))
                    .containsExactlyInAnyOrder("workspace.db", "workspace.lock", "workspace.mark",
                            Path.of("packages", PACKAGE).toString());
        }
    }

    private List<String> read(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("workspace.db"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
