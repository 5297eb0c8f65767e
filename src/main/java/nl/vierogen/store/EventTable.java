package nl.vierogen.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.store.database.Database;

/** One row per event. Its seal is bound to its place; its hash to everything before it in the stream. */
final class EventTable {
    private static final byte[] PLACE = "event at".getBytes(StandardCharsets.US_ASCII);

    private final Database database;
    private final Subkeys keys;

    EventTable(Database database, Subkeys keys) {
        this.database = database;
        this.keys = keys;
    }

    Recorded add(long sequence, StreamId stream, Head before, EventFrame frame) throws SQLException {
        long position = before.position() + 1;
        var place = place(sequence, stream, position);
        var sealed = keys.envelope().seal(frame.encoded(), place);
        var insert = database.statement("INSERT INTO event (sequence, stream, position, sealed) VALUES (?, ?, ?, ?)");
        insert.setLong(1, sequence);
        insert.setBytes(2, stream.bytes());
        insert.setLong(3, position);
        insert.setBytes(4, sealed);
        insert.executeUpdate();
        return recorded(sequence, stream, position, frame, hash(before.hash(), place, sealed));
    }

    /** @return the events up to this head, in order; empty if they do not lead to it exactly */
    Optional<List<Recorded>> read(StreamId stream, Head head) throws SQLException {
        var select = database
                .statement("SELECT sequence, position, sealed FROM event WHERE stream = ? ORDER BY position");
        select.setBytes(1, stream.bytes());
        var events = new ArrayList<Recorded>();
        var hash = Head.START.hash();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                long position = row.getLong(2);
                var place = place(row.getLong(1), stream, position);
                var sealed = Database.blob(row, 3);
                var plain = keys.envelope().open(sealed, place);
                if (plain.isEmpty() || position != events.size() + 1L) {
                    return Optional.empty();
                }
                hash = hash(hash, place, sealed);
                events.add(recorded(row.getLong(1), stream, position, EventFrame.decoded(plain.get()), hash));
            }
        }
        boolean atHead = events.size() == head.position() && MessageDigest.isEqual(hash, head.hash());
        return atHead ? Optional.of(List.copyOf(events)) : Optional.empty();
    }

    long count() throws SQLException {
        try (var row = database.statement("SELECT count(*) FROM event").executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private byte[] hash(byte[] previous, byte[] place, byte[] sealed) {
        return keys.chain().of(previous, place, sealed);
    }

    private static byte[] place(long sequence, StreamId stream, long position) {
        return ByteBuffer.allocate(PLACE.length + StreamId.BYTES + 2 * Long.BYTES).put(PLACE).put(stream.bytes())
                .putLong(position).putLong(sequence).array();
    }

    private static Recorded recorded(long sequence, StreamId stream, long position, EventFrame frame, byte[] hash) {
        return new Recorded(sequence, stream, position, frame.at(), frame.clockSuspect(), frame.type(), frame.payload(),
                hash);
    }
}
