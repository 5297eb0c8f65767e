package nl.vierogen.store;

import static nl.vierogen.store.Fixture.problemOf;
import static nl.vierogen.store.Fixture.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.database.Database;
import nl.vierogen.store.database.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    private static final Schema TWO = with("CREATE TABLE later (n INTEGER) STRICT", "INSERT INTO later VALUES (5)");

    @TempDir
    Path folder;

    private static Schema with(String... secondStep) {
        return new Schema(0, List.of(WorkspaceTables.CURRENT.steps().getFirst(), List.of(secondStep)));
    }

    private Path file() {
        return folder.resolve("workspace.db");
    }

    @Test
    void aCommitIsForcedToTheDiskAndNothingTemporaryGoesThere() throws Exception {
        try (var database = Database.open(file(), WorkspaceTables.CURRENT, WorkspaceTables.FAILURES)) {
            assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(database, "synchronous")).isEqualTo("2");
            assertThat(pragma(database, "temp_store")).isEqualTo("2");
            assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(database, "locking_mode")).isEqualTo("exclusive");
            assertThat(pragma(database, "trusted_schema")).isEqualTo("0");
        }
    }

    @Test
    void aFailingTransactionLeavesNothingAndTheNextOneWorks() throws Exception {
        try (var database = Database.open(file(), TWO, WorkspaceTables.FAILURES)) {
            assertThat(problemOf(() -> database.write(() -> {
                database.statement("INSERT INTO later VALUES (6)").executeUpdate();
                return database.statement("INSERT INTO later VALUES ('text')").executeUpdate();
            }))).isEqualTo(Problem.JOURNAL_WRITE_FAILED);
            assertThat(numbers(database)).containsExactly(5);

            database.write(() -> database.statement("INSERT INTO later VALUES (7)").executeUpdate());
            assertThat(numbers(database)).containsExactly(5, 7);
        }
    }

    @Test
    void anErrorOfTheProgramUndoesTheTransactionToo() throws Exception {
        try (var database = Database.open(file(), TWO, WorkspaceTables.FAILURES)) {
            assertThatThrownBy(() -> database.write(() -> {
                database.statement("INSERT INTO later VALUES (6)").executeUpdate();
                throw new OutOfMemoryError("as if");
            })).isInstanceOf(OutOfMemoryError.class);
            database.write(() -> database.statement("INSERT INTO later VALUES (7)").executeUpdate());
            assertThat(numbers(database)).containsExactly(5, 7);
        }
    }

    @Test
    void aTransactionThatSqliteEndedByItselfLeavesNothingAndTheNextOneWorks() throws Exception {
        try (var database = Database.open(file(), TWO, WorkspaceTables.FAILURES)) {
            assertThat(problemOf(() -> database.write(() -> {
                database.statement("INSERT INTO later VALUES (6)").executeUpdate();
                return database.statement("INSERT OR ROLLBACK INTO event VALUES (1, NULL, 1, X'')").executeUpdate();
            }))).isEqualTo(Problem.JOURNAL_WRITE_FAILED);
            assertThat(numbers(database)).containsExactly(5);

            assertThat(problemOf(() -> database.write(() -> {
                database.statement("INSERT INTO later VALUES (7)").executeUpdate();
                throw new Refusal(Problem.UNEXPECTED);
            }))).isEqualTo(Problem.UNEXPECTED);
            assertThat(numbers(database)).containsExactly(5);

            database.write(() -> database.statement("INSERT INTO later VALUES (8)").executeUpdate());
            assertThat(numbers(database)).containsExactly(5, 8);
        }
    }

    @Test
    void aFullDiskIsNamedAndRoomMadeHelps() throws Exception {
        try (var database = Database.open(file(), TWO, WorkspaceTables.FAILURES)) {
            var pages = Integer.parseInt(pragma(database, "page_count"));
            pragma(database, "max_page_count = " + pages);
            assertThat(problemOf(() -> database.write(() -> {
                database.statement("INSERT INTO later VALUES (6)").executeUpdate();
                return database.statement("INSERT INTO seen VALUES (zeroblob(100000), X'')").executeUpdate();
            }))).isEqualTo(Problem.DISK_FULL);
            assertThat(numbers(database)).containsExactly(5);

            pragma(database, "max_page_count = " + 1_000_000);
            database.write(() -> database.statement("INSERT INTO seen VALUES (zeroblob(100000), X'')").executeUpdate());
            assertThat(numbers(database)).containsExactly(5);
        }
    }

    @Test
    void anOlderDatabaseIsKeptAsideAndBroughtUpToDate() throws Exception {
        var mine = sql("INSERT INTO package VALUES ('mine', NULL)");
        Database.open(file(), WorkspaceTables.CURRENT, WorkspaceTables.FAILURES).close();
        Fixture.edit(folder, mine);

        try (var database = Database.open(file(), TWO, WorkspaceTables.FAILURES)) {
            assertThat(numbers(database)).containsExactly(5);
            assertThat(database.read(new PackageClaims(database)::unclaimed)).containsExactly("mine");
        }
        try (var database = Database.open(Schema.backup(file(), 1), WorkspaceTables.CURRENT,
                WorkspaceTables.FAILURES)) {
            assertThat(database.read(new PackageClaims(database)::unclaimed)).containsExactly("mine");
        }
        assertThat(problemOf(() -> Database.open(file(), WorkspaceTables.CURRENT, WorkspaceTables.FAILURES)))
                .isEqualTo(Problem.WORKSPACE_NEWER);
    }

    @Test
    void aStepThatFailsLeavesTheOlderVersionWhole() throws Exception {
        Database.open(file(), WorkspaceTables.CURRENT, WorkspaceTables.FAILURES).close();

        assertThat(problemOf(() -> Database.open(file(), with("CREATE TABLE later (n INTEGER)", "no such statement"),
                WorkspaceTables.FAILURES)))
                .isEqualTo(Problem.WORKSPACE_UNREADABLE);
        try (var database = Database.open(file(), TWO, WorkspaceTables.FAILURES)) {
            assertThat(numbers(database)).containsExactly(5);
        }
    }

    private static String pragma(Database database, String name) throws Refusal {
        return database.read(() -> {
            try (var row = database.statement("PRAGMA " + name).executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        });
    }

    private static List<Integer> numbers(Database database) throws Refusal {
        return database.read(() -> {
            var numbers = new ArrayList<Integer>();
            try (var row = database.statement("SELECT n FROM later ORDER BY n").executeQuery()) {
                while (row.next()) {
                    numbers.add(row.getInt(1));
                }
            }
            return numbers;
        });
    }
}
