package nl.vierogen.store;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Where a stream's chain has come to, with the projection, so that one sealing protects both. */
record Head(long position, byte[] hash, Optional<byte[]> projection) {
    private static final int FIXED_BYTES = Long.BYTES + Mac256.BYTES + 1;
    static final Head START = new Head(0, new byte[Mac256.BYTES], Optional.empty());

    byte[] encoded() {
        var bytes = projection.orElse(new byte[0]);
        return ByteBuffer.allocate(FIXED_BYTES + bytes.length).putLong(position).put(hash)
                .put((byte) (projection.isPresent() ? 1 : 0)).put(bytes).array();
    }

    /** @param bytes what {@link #encoded()} gave, which only an unbroken seal can vouch for */
    static Head decoded(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        long position = buffer.getLong();
        var hash = new byte[Mac256.BYTES];
        buffer.get(hash);
        boolean present = buffer.get() == 1;
        var rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return new Head(position, hash, present ? Optional.of(rest) : Optional.empty());
    }
}
