package nl.vierogen.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** What is sealed of an event: its time, the flag, its type, its payload. */
record EventFrame(Instant at, boolean clockSuspect, String type, byte[] payload) {
    private static final int FIXED_BYTES = Long.BYTES + Integer.BYTES + 2;

    byte[] encoded() {
        var name = type.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(FIXED_BYTES + name.length + payload.length).putLong(at.getEpochSecond())
                .putInt(at.getNano()).put((byte) (clockSuspect ? 1 : 0))
                .put((byte) name.length).put(name).put(payload).array();
    }

    /** @param bytes what {@link #encoded()} gave, which only an unbroken seal can vouch for */
    static EventFrame decoded(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var at = Instant.ofEpochSecond(buffer.getLong(), buffer.getInt());
        boolean suspect = buffer.get() == 1;
        var name = new byte[buffer.get()];
        buffer.get(name);
        var payload = new byte[buffer.remaining()];
        buffer.get(payload);
        return new EventFrame(at, suspect, new String(name, StandardCharsets.UTF_8), payload);
    }
}
