package nl.vierogen.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * The tables, as numbered steps: step n brings a workspace from version n - 1 to n. A step that has been released is
 * never changed again; there is a golden workspace of every version among the tests.
 */
record Schema(List<List<String>> steps) {

    static final Schema CURRENT = new Schema(List.of(List.of(
            "CREATE TABLE stream (id BLOB NOT NULL PRIMARY KEY, sealed BLOB NOT NULL) STRICT",
            "CREATE TABLE event (sequence INTEGER NOT NULL PRIMARY KEY, stream BLOB NOT NULL REFERENCES stream (id), position INTEGER NOT NULL, sealed BLOB NOT NULL, UNIQUE (stream, position)) STRICT",
            "CREATE TABLE package (identity TEXT NOT NULL PRIMARY KEY, stream BLOB REFERENCES stream (id)) STRICT",
            "CREATE INDEX package_unclaimed ON package (identity) WHERE stream IS NULL",
            "CREATE TABLE seen (image BLOB NOT NULL, stream BLOB NOT NULL, PRIMARY KEY (image, stream)) STRICT, WITHOUT ROWID",
            "CREATE TABLE totals (one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1), key_check BLOB NOT NULL, sealed BLOB NOT NULL) STRICT")));

    void bringUpToDate(Connection connection, Path file) throws SQLException, Refusal {
        int version = version(connection);
        if (version > steps.size()) {
            throw new Refusal(Problem.WORKSPACE_NEWER);
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

    /** The whole workspace database as it was, beside the file; kept until a person removes it. */
    static Path backup(Path file, int version) {
        return file.resolveSibling(file.getFileName() + ".version-" + version + ".backup");
    }

    private void backUp(Connection connection, Path file, int version) throws SQLException, Refusal {
        var backup = backup(file, version);
        try {
            Files.deleteIfExists(backup);
        } catch (IOException e) {
            throw new Refusal(e, Problem.WRITE_FAILED, backup.getFileName());
        }
        try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, backup.toString());
            statement.execute();
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

    private static int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "CREATE TABLE IF NOT EXISTS schema_version (one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1), version INTEGER NOT NULL) STRICT");
            statement.executeUpdate("INSERT OR IGNORE INTO schema_version VALUES (1, 0)");
            try (var row = statement.executeQuery("SELECT version FROM schema_version")) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }
}
