package nl.vierogen.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * The tables, as numbered steps: step n brings a database from version n - 1 to n. A step that has been released is
 * never changed again; there is a golden workspace of every version among the tests.
 *
 * @param kind what SQLite calls the application id: a database of another kind is refused and not touched
 */
public record Schema(int kind, List<List<String>> steps) {
    private static final String VERSION = "SELECT version FROM schema_version";

    public Schema {
        steps = List.copyOf(steps);
    }

    void bringUpToDate(Connection connection, Path file, FailureCodes failures) throws SQLException, Refusal {
        claim(connection, failures);
        int version = version(connection);
        if (version > steps.size()) {
            throw failures.refusal(null, failures.newer());
        }
        if (version == steps.size()) {
            return;
        }
        if (version > 0) {
            backUp(connection, file, version);
        }
        connection.setAutoCommit(false);
        for (int next = version; next < steps.size(); next++) {
            take(connection, next);
        }
        connection.setAutoCommit(true);
    }

    /** Holds that it is of this kind and version, changing nothing. */
    void requireUpToDate(Connection connection, FailureCodes failures) throws SQLException, Refusal {
        if (number(connection, "PRAGMA application_id") != kind) {
            throw failures.refusal(null, failures.unreadable());
        }
        int version = number(connection, VERSION);
        if (version != steps.size()) {
            throw failures.refusal(null, version > steps.size() ? failures.newer() : failures.unreadable());
        }
    }

    /** The whole database as it was, beside the file; kept until a person removes it. */
    public static Path backup(Path file, int version) {
        return file.resolveSibling(file.getFileName() + ".version-" + version + ".backup");
    }

    // under its own name only when it is whole and on the disk: nothing is changed before that, and a backup with that
    // name is one that can be relied on, whenever the program was killed
    private void backUp(Connection connection, Path file, int version) throws SQLException, Refusal {
        var backup = backup(file, version);
        var part = backup.resolveSibling(backup.getFileName() + ".part");
        DatabaseCopy.write(connection, part);
        try {
            Files.move(part, backup, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Refusal(e, Problem.WRITE_FAILED, backup.getFileName());
        }
    }

    private void take(Connection connection, int index) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : steps.get(index)) {
                statement.executeUpdate(sql);
            }
            statement.executeUpdate("UPDATE schema_version SET version = " + (index + 1));
            connection.commit();
        }
    }

    private void claim(Connection connection, FailureCodes failures) throws SQLException, Refusal {
        int found = number(connection, "PRAGMA application_id");
        if (found == kind) {
            return;
        }
        if (found != 0 || number(connection, "SELECT count(*) FROM sqlite_schema") > 0) {
            throw failures.refusal(null, failures.unreadable());
        }
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA application_id = " + kind);
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "CREATE TABLE IF NOT EXISTS schema_version (one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1), version INTEGER NOT NULL) STRICT");
            statement.executeUpdate("INSERT OR IGNORE INTO schema_version VALUES (1, 0)");
        }
        return number(connection, VERSION);
    }
}
