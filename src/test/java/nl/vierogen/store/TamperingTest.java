package nl.vierogen.store;

import static nl.vierogen.store.Fixture.KEY;
import static nl.vierogen.store.Fixture.bytes;
import static nl.vierogen.store.Fixture.edit;
import static nl.vierogen.store.Fixture.payloads;
import static nl.vierogen.store.Fixture.problemOf;
import static nl.vierogen.store.Fixture.sql;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vierogen.problem.Problem;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.store.Fixture.Edit;
import nl.vierogen.store.database.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@BesideTheScreen
class TamperingTest {
    private static final StreamId VICTIM = new StreamId(new UUID(1, 1));
    private static final StreamId OTHER = new StreamId(new UUID(2, 2));
    private static final String V = "X'" + HexFormat.of().formatHex(VICTIM.bytes()) + "'";
    private static final String O = "X'" + HexFormat.of().formatHex(OTHER.bytes()) + "'";
    private static final String TYPE = "score";
    private static final int NONCE = 12;
    private static final int TIME_AND_FLAG_AND_LENGTH = 8 + 4 + 1 + 1;

    @TempDir
    Path folder;

    @BeforeEach
    void twoStreamsOfFiveEvents() throws Exception {
        try (var workspace = Workspace.open(folder, KEY)) {
            for (int i = 1; i <= 5; i++) {
                workspace.journal().append(Act.of(VICTIM, TYPE, bytes("victim " + i)).projecting(bytes("line " + i))
                        .seeing(List.of(Fixture.IMAGE)));
                workspace.journal().append(OTHER, TYPE, bytes("other " + i), bytes("line " + i));
            }
        }
    }

    static List<Arguments> editsOfOneStream() {
        return List.of( //
                Arguments.of("the nonce of an event", flip("event", 3, 0)), //
                Arguments.of("the time of an event", flip("event", 3, NONCE + 7)), //
                Arguments.of("the flag of an event", flip("event", 3, NONCE + 12)), //
                Arguments.of("the type of an event", flip("event", 3, NONCE + TIME_AND_FLAG_AND_LENGTH)), //
                Arguments.of("the payload of an event",
                        flip("event", 3, NONCE + TIME_AND_FLAG_AND_LENGTH + TYPE.length())), //
                Arguments.of("the tag of an event", flip("event", 3, -1)), //
                Arguments.of("an emptied event",
                        sql("UPDATE event SET sealed = X'' WHERE position = 2 AND stream = " + V)), //
                Arguments.of("payloads swapped within the stream",
                        sql("UPDATE event SET position = 30 WHERE position = 2 AND stream = " + V,
                                "UPDATE event SET position = 2 WHERE position = 3 AND stream = " + V,
                                "UPDATE event SET position = 3 WHERE position = 30 AND stream = " + V)), //
                Arguments.of("sequences swapped within the stream",
                        sql("UPDATE event SET sequence = 99 WHERE sequence = 3",
                                "UPDATE event SET sequence = 3 WHERE sequence = 5",
                                "UPDATE event SET sequence = 5 WHERE sequence = 99")), //
                Arguments.of("a payload from the other stream",
                        sql("UPDATE event SET sealed = (SELECT sealed FROM event WHERE position = 3 AND stream = " + O
                                + ") WHERE position = 3 AND stream = " + V)), //
                Arguments.of("the first event deleted", sql("DELETE FROM event WHERE position = 1 AND stream = " + V)), //
                Arguments.of("the first event deleted and the rest moved up",
                        sql("DELETE FROM event WHERE position = 1 AND stream = " + V,
                                "UPDATE event SET position = -position WHERE stream = " + V,
                                "UPDATE event SET position = -position - 1 WHERE stream = " + V)), //
                Arguments.of("an event in the middle deleted",
                        sql("DELETE FROM event WHERE position = 3 AND stream = " + V)), //
                Arguments.of("the last event deleted", sql("DELETE FROM event WHERE position = 5 AND stream = " + V)), //
                Arguments.of("all events deleted", sql("DELETE FROM event WHERE stream = " + V)), //
                Arguments.of("the last event moved to the other stream",
                        sql("UPDATE event SET stream = " + O + ", position = 6 WHERE position = 5 AND stream = " + V)), //
                Arguments.of("an event played again at the end",
                        sql("INSERT INTO event SELECT 11, stream, 6, sealed FROM event WHERE position = 5 AND stream = "
                                + V)), //
                Arguments.of("the head of the chain", flip("stream", 1, NONCE + 7)), //
                Arguments.of("the projection", flip("stream", 1, NONCE + 8 + 32 + 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editsOfOneStream")
    void anEditOfOneStreamIsNoticedThere(String what, Edit edit) throws Exception {
        edit(folder, edit);

        try (var workspace = Workspace.open(folder, KEY)) {
            assertThat(problemOf(() -> workspace.journal().read(VICTIM))).isEqualTo(Problem.JOURNAL_TAMPERED);
            var verification = workspace.journal().verifyAll((done, total) -> true);
            assertThat(verification.clean()).isFalse();
            assertThat(verification.tampered()).contains(VICTIM);
        }
    }

    @Test
    void anEditOfOneStreamLeavesTheOthersReadable() throws Exception {
        edit(folder, flip("event", 3, 20));

        try (var workspace = Workspace.open(folder, KEY)) {
            assertThat(payloads(workspace, OTHER)).hasSize(5);
            assertThat(workspace.journal().verifyAll((done, total) -> true).tampered()).containsExactly(VICTIM);
            assertThat(workspace.journal().append(OTHER, TYPE, bytes("6")).position()).isEqualTo(6);
        }
    }

    @Test
    void anEditedProjectionIsListedWithoutContentBesideTheOthers() throws Exception {
        edit(folder, flip("stream", 1, NONCE + 8 + 32 + 1));

        try (var workspace = Workspace.open(folder, KEY)) {
            var projections = workspace.journal().projections();
            assertThat(projections).extracting(Projection::stream).containsExactly(VICTIM, OTHER);
            assertThat(projections.get(0).content()).isEmpty();
            assertThat(projections.get(1).content()).hasValue(bytes("line 5"));
            assertThat(problemOf(() -> workspace.journal().projection(VICTIM))).isEqualTo(Problem.JOURNAL_TAMPERED);
            assertThat(problemOf(() -> workspace.journal().headHash(VICTIM))).isEqualTo(Problem.JOURNAL_TAMPERED);
            assertThat(problemOf(() -> workspace.journal().append(VICTIM, TYPE, bytes("6"))))
                    .isEqualTo(Problem.JOURNAL_TAMPERED);
        }
    }

    static List<Arguments> editsOfTheWorkspace() {
        return List.of( //
                Arguments.of("a stream deleted",
                        sql("DELETE FROM event WHERE stream = " + V, "DELETE FROM stream WHERE id = " + V)), //
                Arguments.of("a stream row deleted", sql("DELETE FROM stream WHERE id = " + V)), //
                Arguments.of("everything deleted", sql("DELETE FROM event", "DELETE FROM stream", "DELETE FROM seen")), //
                Arguments.of("a stream renamed",
                        sql("UPDATE stream SET id = X'" + "07".repeat(16) + "' WHERE id = " + V)), //
                Arguments.of("a stream with a short name", sql("UPDATE stream SET id = X'07' WHERE id = " + V)), //
                Arguments.of("a stream invented",
                        sql("INSERT INTO stream SELECT X'" + "07".repeat(16) + "', sealed FROM stream WHERE id = "
                                + V)), //
                Arguments.of("heads swapped between streams",
                        sql("CREATE TABLE kept AS SELECT * FROM stream",
                                "UPDATE stream SET sealed = (SELECT sealed FROM kept WHERE kept.id <> stream.id)")), //
                Arguments.of("the totals", flip("totals", 1, 20)), //
                Arguments.of("the totals deleted", sql("DELETE FROM totals")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editsOfTheWorkspace")
    void anEditOfTheWholeIsNoticedEverywhere(String what, Edit edit) throws Exception {
        edit(folder, edit);

        assertNothingIsTrusted();
        assertNothingIsTrusted(); // and it does not heal by opening
    }

    @Test
    void aStreamSetBackToAnOlderStateIsNoticed() throws Exception {
        var older = Files.readAllBytes(folder.resolve("workspace.db"));
        var elsewhere = Files.write(folder.resolve("older.db"), older);
        appendOneEach();

        edit(folder, sql("ATTACH '" + elsewhere + "' AS older",
                "DELETE FROM event WHERE position = 6 AND stream = " + V,
                "UPDATE stream SET sealed = (SELECT sealed FROM older.stream WHERE id = " + V + ") WHERE id = " + V));

        assertNothingIsTrusted();
    }

    @Test
    void anOlderDatabaseCopiedOverIsNoticed() throws Exception {
        var older = folder.resolve("older.db");
        Files.copy(folder.resolve("workspace.db"), older);
        appendOneEach();

        Files.copy(older, folder.resolve("workspace.db"), StandardCopyOption.REPLACE_EXISTING);

        assertNothingIsTrusted();
        assertNothingIsTrusted();
    }

    @Test
    void anOlderDatabaseWithoutItsMarkIsNoticed() throws Exception {
        Files.delete(folder.resolve("workspace.mark"));

        assertNothingIsTrusted();
    }

    @Test
    void aForgedMarkIsNoticed() throws Exception {
        Files.write(folder.resolve("workspace.mark"), new byte[36]);

        assertNothingIsTrusted();
    }

    @Test
    void aSeenImageTakenOutOfTheListIsNoticed() throws Exception {
        edit(folder, sql("DELETE FROM seen"));

        try (var workspace = Workspace.open(folder, KEY)) {
            assertThat(problemOf(() -> workspace.seenImages().seenAmong(List.of(Fixture.IMAGE))))
                    .isEqualTo(Problem.JOURNAL_TAMPERED);
            assertThat(workspace.journal().verifyAll((done, total) -> true))
                    .isEqualTo(new Verification(true, false, List.of()));
        }
    }

    @Test
    void anEventOfNoStreamIsNoticed() throws Exception {
        edit(folder, sql("INSERT INTO event VALUES (11, X'07', 1, X'07')"));

        try (var workspace = Workspace.open(folder, KEY)) {
            assertThat(workspace.journal().verifyAll((done, total) -> true))
                    .isEqualTo(new Verification(true, false, List.of()));
        }
    }

    @Test
    void anEventWrittenAnewUnderTheRightKeyBreaksTheChain() throws Exception {
        edit(folder, sql("DELETE FROM event WHERE position = 3 AND stream = " + V));
        try (var database = Database.open(folder.resolve("workspace.db"), WorkspaceTables.CURRENT,
                WorkspaceTables.FAILURES)) {
            var events = new EventTable(database, Subkeys.from(KEY));
            var frame = new EventFrame(Instant.now(), false, TYPE, bytes("victim 3, improved"));
            database.write(() -> events.add(5, VICTIM, new Head(2, new byte[Mac256.BYTES], Optional.empty()), frame));
        }

        try (var workspace = Workspace.open(folder, KEY)) {
            assertThat(problemOf(() -> workspace.journal().read(VICTIM))).isEqualTo(Problem.JOURNAL_TAMPERED);
            assertThat(payloads(workspace, OTHER)).hasSize(5);
        }
    }

    private void appendOneEach() throws Exception {
        try (var workspace = Workspace.open(folder, KEY)) {
            workspace.journal().append(VICTIM, TYPE, bytes("victim 6"), bytes("line 6"));
            workspace.journal().append(OTHER, TYPE, bytes("other 6"), bytes("line 6"));
        }
    }

    private void assertNothingIsTrusted() throws Exception {
        try (var workspace = Workspace.open(folder, KEY)) {
            assertThat(workspace.journal().isWhole()).isFalse();
            assertThat(workspace.journal().verifyAll((done, total) -> true).clean()).isFalse();
            assertThat(problemOf(() -> workspace.journal().read(VICTIM))).isEqualTo(Problem.JOURNAL_TAMPERED);
            assertThat(problemOf(() -> workspace.journal().read(OTHER))).isEqualTo(Problem.JOURNAL_TAMPERED);
            assertThat(problemOf(() -> workspace.journal().append(OTHER, TYPE, bytes("more"))))
                    .isEqualTo(Problem.JOURNAL_TAMPERED);
            assertThat(problemOf(() -> workspace.seenImages().seenAmong(List.of())))
                    .isEqualTo(Problem.JOURNAL_TAMPERED);
        }
    }

    /** Flips one bit of a sealed value; a negative offset counts from the end. */
    private static Edit flip(String table, int rowid, int offset) {
        return connection -> {
            try (var select = connection.prepareStatement("SELECT sealed FROM " + table + " WHERE rowid = ?");
                    var update = connection.prepareStatement("UPDATE " + table + " SET sealed = ? WHERE rowid = ?")) {
                select.setInt(1, rowid);
                byte[] sealed;
                try (var row = select.executeQuery()) {
                    assertThat(row.next()).isTrue();
                    sealed = row.getBytes(1);
                }
                sealed[Math.floorMod(offset, sealed.length)] ^= 1;
                update.setBytes(1, sealed);
                update.setInt(2, rowid);
                update.executeUpdate();
            }
        };
    }
}
