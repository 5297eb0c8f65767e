package nl.vierogen.store;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * What holds for the workspace as a whole; sealed anew with every event.
 *
 * @param sequence
 *            number of events ever recorded
 * @param streams
 *            over the newest row of every stream
 * @param seen
 *            over the rows of seen images
 * @param lastAt
 *            time of the newest event
 */
record Totals(long sequence, SetSum streams, SetSum seen, Instant lastAt) {
    private static final int BYTES = Long.BYTES + 2 * SetSum.BYTES + Long.BYTES + Integer.BYTES;
    static final Totals NONE = new Totals(0, SetSum.EMPTY, SetSum.EMPTY, Instant.EPOCH);

    Totals withSeen(SetSum newSeen) {
        return new Totals(sequence, streams, newSeen, lastAt);
    }

    byte[] encoded() {
        var buffer = ByteBuffer.allocate(BYTES).putLong(sequence);
        streams.put(buffer);
        seen.put(buffer);
        return buffer.putLong(lastAt.getEpochSecond()).putInt(lastAt.getNano()).array();
    }

    static Optional<Totals> decoded(byte[] bytes) {
        if (bytes.length != BYTES) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes);
        try {
            return Optional.of(new Totals(buffer.getLong(), SetSum.take(buffer), SetSum.take(buffer),
                    Instant.ofEpochSecond(buffer.getLong(), buffer.getInt())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
