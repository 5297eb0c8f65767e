package nl.vierogen.exchange.pack.zip;

import java.nio.charset.StandardCharsets;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** Reads little-endian numbers and names at places in a file and refuses places outside of it. */
final class ZipBytes {
    private final byte[] bytes;

    ZipBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return bytes.length;
    }

    int u16(int at) throws Refusal {
        requireInside(at, 2);
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }

    long u32(int at) throws Refusal {
        return u16(at) | (long) u16(at + 2) << 16;
    }

    /** A number that must be small enough to be a place or a length in this file. */
    int place(int at) throws Refusal {
        long value = u32(at);
        require(value <= bytes.length);
        return (int) value;
    }

    String name(int at, int length) throws Refusal {
        requireInside(at, length);
        return new String(bytes, at, length, StandardCharsets.ISO_8859_1);
    }

    void requireInside(int at, int length) throws Refusal {
        require(at >= 0 && length >= 0 && length <= bytes.length - at);
    }

    static void require(boolean holds) throws Refusal {
        if (!holds) {
            throw new Refusal(Problem.PACKAGE_DAMAGED);
        }
    }
}
