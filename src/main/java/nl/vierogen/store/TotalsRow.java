package nl.vierogen.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Optional;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.database.Database;

/** The one row that keeps the {@link Totals}, and tells whether a key belongs to this workspace. */
final class TotalsRow {
    private static final byte[] PLACE = "totals".getBytes(StandardCharsets.US_ASCII);

    private final Database database;
    private final Subkeys keys;

    TotalsRow(Database database, Subkeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** Makes the row in a new workspace; in an old one checks that the key is the one it was made with. */
    void claim() throws Refusal {
        boolean ours = database.write(() -> {
            var insert = database.statement("INSERT OR IGNORE INTO totals VALUES (1, ?, ?)");
            insert.setBytes(1, keys.check());
            insert.setBytes(2, keys.envelope().seal(Totals.NONE.encoded(), PLACE));
            insert.executeUpdate();
            try (var row = database.statement("SELECT key_check FROM totals").executeQuery()) {
                return row.next() && MessageDigest.isEqual(Database.blob(row, 1), keys.check());
            }
        });
        if (!ours) {
            throw new Refusal(Problem.WORKSPACE_KEY_DIFFERS);
        }
    }

    /** @return empty if the row was changed outside the program */
    Optional<Totals> load() throws SQLException {
        try (var row = database.statement("SELECT sealed FROM totals").executeQuery()) {
            return row.next()
                    ? keys.envelope().open(Database.blob(row, 1), PLACE).flatMap(Totals::decoded)
                    : Optional.empty();
        }
    }

    void save(Totals totals) throws SQLException {
        var update = database.statement("UPDATE totals SET sealed = ?");
        update.setBytes(1, keys.envelope().seal(totals.encoded(), PLACE));
        update.executeUpdate();
    }
}
