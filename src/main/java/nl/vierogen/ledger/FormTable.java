package nl.vierogen.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.database.Database;

/** The forms of the results, once each. Those the program ships are kept too: a later program may not know them. */
final class FormTable {
    private final Database database;

    FormTable(Database database) {
        this.database = database;
    }

    void keep(FormFile form) throws SQLException {
        var insert = database.statement("INSERT OR IGNORE INTO form (sha256, bytes) VALUES (?, ?)");
        insert.setString(1, form.sha256().hex());
        insert.setBytes(2, form.bytes());
        insert.executeUpdate();
    }

    List<FormFile> all() throws SQLException {
        List<FormFile> forms = new ArrayList<>();
        try (var row = database.statement("SELECT bytes FROM form").executeQuery()) {
            while (row.next()) {
                read(Database.blob(row, 1)).ifPresent(forms::add);
            }
        }
        return forms;
    }

    private static Optional<FormFile> read(byte[] bytes) {
        try {
            return Optional.of(FormFile.read(bytes));
        } catch (Refusal damaged) {
            return Optional.empty(); // a result that names it will say that it is not there
        }
    }
}
