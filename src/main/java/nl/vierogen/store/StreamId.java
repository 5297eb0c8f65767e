package nl.vierogen.store;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/** Names one stream of events (one logbook). Random, 128 bits: it says nothing about the content. */
public record StreamId(UUID value) {
    static final int BYTES = 16;

    public static StreamId random() {
        return new StreamId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not what {@link #toString()} gives */
    public static StreamId parse(String text) {
        return new StreamId(UUID.fromString(text));
    }

    static Optional<StreamId> of(byte[] bytes) {
        if (bytes.length != BYTES) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes);
        return Optional.of(new StreamId(new UUID(buffer.getLong(), buffer.getLong())));
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits()).array();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
