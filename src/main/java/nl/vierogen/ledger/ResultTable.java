package nl.vierogen.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.exchange.result.payload.ResultId;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.database.Database;

/** The rows of a ledger. Everything runs inside a read or a write of the database. */
final class ResultTable {
    private static final String COLUMNS = "SELECT sequence, sha256, received_at, bytes, NOT EXISTS (SELECT 1 FROM result AS later WHERE later.id = result.id AND later.revision > result.revision) FROM result ";

    private final Database database;

    ResultTable(Database database) {
        this.database = database;
    }

    /** The first result decides whether the ledger is one for practice; the others follow. */
    void requirePractice(boolean practice) throws SQLException, Refusal {
        var claim = database.statement("INSERT OR IGNORE INTO about (one, practice) VALUES (1, ?)");
        claim.setBoolean(1, practice);
        claim.executeUpdate();
        try (var row = database.statement("SELECT practice FROM about").executeQuery()) {
            if (!row.next() || row.getBoolean(1) != practice) {
                throw new Refusal(Problem.PRACTICE_MIXED);
            }
        }
    }

    Optional<Instant> receivedAt(Sha256 sha256) throws SQLException, Refusal {
        var select = database.statement("SELECT received_at FROM result WHERE sha256 = ?");
        select.setString(1, sha256.hex());
        try (var row = select.executeQuery()) {
            return row.next() ? Optional.of(Stored.moment(row.getString(1))) : Optional.empty();
        }
    }

    Optional<Stored> revision(ResultId id, int revision) throws SQLException {
        var select = database.statement(COLUMNS + "WHERE id = ? AND revision = ?");
        select.setString(1, id.value());
        select.setInt(2, revision);
        return rows(select.executeQuery()).stream().findFirst();
    }

    List<Stored> after(long sequence, int most) throws SQLException {
        var select = database.statement(COLUMNS + "WHERE sequence > ? ORDER BY sequence LIMIT ?");
        select.setLong(1, sequence);
        select.setInt(2, most);
        return rows(select.executeQuery());
    }

    /** Other results of a package. */
    List<ResultId> others(Sha256 pack, ResultId id) throws SQLException {
        var select = database.statement(
                "SELECT id FROM result WHERE package = ? AND id <> ? GROUP BY id ORDER BY min(sequence)");
        select.setString(1, pack.hex());
        select.setString(2, id.value());
        List<ResultId> others = new ArrayList<>();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                others.add(new ResultId(row.getString(1)));
            }
        }
        return others;
    }

    void insert(VerifiedResult result, Instant receivedAt, byte[] file) throws SQLException {
        ResultPayload payload = result.payload();
        var insert = database.statement(
                "INSERT INTO result (sha256, id, revision, package, form, received_at, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)");
        insert.setString(1, result.sha256().hex());
        insert.setString(2, payload.resultId().value());
        insert.setInt(3, payload.revision());
        insert.setString(4, payload.packageIdentity().hex());
        insert.setString(5, payload.form().sha256().hex());
        insert.setString(6, receivedAt.toString());
        insert.setBytes(7, file);
        insert.executeUpdate();
    }

    private static List<Stored> rows(ResultSet found) throws SQLException {
        List<Stored> rows = new ArrayList<>();
        try (var row = found) {
            while (row.next()) {
                rows.add(new Stored(row.getLong(1), row.getString(2), row.getString(3), row.getBoolean(5),
                        Database.blob(row, 4)));
            }
        }
        return rows;
    }
}
