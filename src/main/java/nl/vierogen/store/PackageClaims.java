package nl.vierogen.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.database.Database;

/**
 * Which package file belongs to which stream. A file is announced before it is written and claimed by the event that
 * imports it; announced and never claimed means that the program stopped in between.
 */
final class PackageClaims {
    private final Database database;

    PackageClaims(Database database) {
        this.database = database;
    }

    void announce(String identity) throws Refusal {
        database.write(() -> {
            var insert = database.statement("INSERT OR IGNORE INTO package (identity, stream) VALUES (?, NULL)");
            insert.setString(1, identity);
            return insert.executeUpdate();
        });
    }

    void claim(String identity, StreamId stream) throws SQLException, Refusal {
        var update = database.statement("UPDATE package SET stream = ? WHERE identity = ? AND stream IS NULL");
        update.setBytes(1, stream.bytes());
        update.setString(2, identity);
        if (update.executeUpdate() == 0) {
            throw isClaimed(identity)
                    ? new Refusal(Problem.PACKAGE_ALREADY_IMPORTED)
                    : new Refusal(Problem.FILE_NOT_FOUND, identity);
        }
    }

    boolean isClaimed(String identity) throws SQLException {
        var select = database.statement("SELECT 1 FROM package WHERE identity = ? AND stream IS NOT NULL");
        select.setString(1, identity);
        try (var row = select.executeQuery()) {
            return row.next();
        }
    }

    boolean isAnyClaimed() throws SQLException {
        try (var row = database.statement("SELECT 1 FROM package WHERE stream IS NOT NULL LIMIT 1").executeQuery()) {
            return row.next();
        }
    }

    List<String> unclaimed() throws SQLException {
        return identities("SELECT identity FROM package WHERE stream IS NULL");
    }

    List<String> claimed() throws SQLException {
        return identities("SELECT identity FROM package WHERE stream IS NOT NULL ORDER BY identity");
    }

    private List<String> identities(String sql) throws SQLException {
        var identities = new ArrayList<String>();
        try (var row = database.statement(sql).executeQuery()) {
            while (row.next()) {
                identities.add(row.getString(1));
            }
        }
        return identities;
    }

    void forget(String identity) throws Refusal {
        database.write(() -> {
            var delete = database.statement("DELETE FROM package WHERE identity = ? AND stream IS NULL");
            delete.setString(1, identity);
            return delete.executeUpdate();
        });
    }
}
