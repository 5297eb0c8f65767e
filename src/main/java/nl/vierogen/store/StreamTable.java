package nl.vierogen.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.database.Database;

/** One row per stream: its sealed {@link Head}. */
final class StreamTable {
    private static final byte[] ELEMENT = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PLACE = "head of".getBytes(StandardCharsets.US_ASCII);

    /** A row as it lies in the table, not yet judged. */
    record Row(byte[] id, byte[] sealed) {
    }

    @FunctionalInterface
    interface Visitor {
        void row(Row row) throws SQLException;
    }

    private final Database database;
    private final Subkeys keys;

    StreamTable(Database database, Subkeys keys) {
        this.database = database;
        this.keys = keys;
    }

    Optional<Row> find(StreamId stream) throws SQLException {
        var select = database.statement("SELECT id, sealed FROM stream WHERE id = ?");
        select.setBytes(1, stream.bytes());
        try (var row = select.executeQuery()) {
            return row.next() ? Optional.of(new Row(Database.blob(row, 1), Database.blob(row, 2))) : Optional.empty();
        }
    }

    void forEach(Visitor visitor) throws SQLException {
        try (var row = database.statement("SELECT id, sealed FROM stream ORDER BY rowid").executeQuery()) {
            while (row.next()) {
                visitor.row(new Row(Database.blob(row, 1), Database.blob(row, 2)));
            }
        }
    }

    /** @return empty if the row was changed outside the program */
    Optional<Head> head(Row row) {
        return keys.envelope().open(row.sealed(), place(row.id())).map(Head::decoded);
    }

    Head intactHead(Row row) throws Refusal {
        return head(row).orElseThrow(() -> new Refusal(Problem.JOURNAL_TAMPERED));
    }

    Row save(StreamId stream, Head head) throws SQLException {
        var row = new Row(stream.bytes(), keys.envelope().seal(head.encoded(), place(stream.bytes())));
        var upsert = database.statement(
                "INSERT INTO stream (id, sealed) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed");
        upsert.setBytes(1, row.id());
        upsert.setBytes(2, row.sealed());
        upsert.executeUpdate();
        return row;
    }

    /** What stands for this state of the stream in {@link Totals#streams()}; every sealing has a tag of its own. */
    byte[] element(Row row) {
        return keys.sums().of(ELEMENT, Envelope.tag(row.sealed()), row.id());
    }

    private static byte[] place(byte[] id) {
        return ByteBuffer.allocate(PLACE.length + id.length).put(PLACE).put(id).array();
    }
}
