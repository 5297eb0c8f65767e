package nl.vierogen.exchange.jpeg;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.vierogen.problem.Refusal;

/** Cuts JPEGs open and puts other things in. */
public final class Surgery {
    private Surgery() {
    }

    /** Bytes from numbers. */
    public static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** Bytes of a text, one a character. */
    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One after the other. */
    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** A segment with its length. */
    public static byte[] segment(int marker, byte[] data) {
        int length = data.length + 2;
        return join(bytes(0xFF, marker, length >> 8, length), data);
    }

    /** The JPEG with something put in right behind SOI. */
    public static byte[] afterStart(byte[] jpeg, byte[] something) {
        return insert(jpeg, 2, something);
    }

    static byte[] insert(byte[] jpeg, int at, byte[] something) {
        return join(Arrays.copyOf(jpeg, at), something, Arrays.copyOfRange(jpeg, at, jpeg.length));
    }

    static byte[] set(byte[] jpeg, int at, int... values) {
        byte[] changed = jpeg.clone();
        System.arraycopy(bytes(values), 0, changed, at, values.length);
        return changed;
    }

    static byte[] without(byte[] jpeg, Predicate<Segment> unwanted) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Segment segment : segments(jpeg)) {
            if (!unwanted.test(segment)) {
                out.write(jpeg, segment.offset(), segment.length());
            }
        }
        return out.toByteArray();
    }

    static Segment first(byte[] jpeg, int marker) {
        return segments(jpeg).stream().filter(s -> s.marker() == marker).findFirst().orElseThrow();
    }

    static byte[] copy(byte[] jpeg, Segment segment) {
        return Arrays.copyOfRange(jpeg, segment.offset(), segment.end());
    }

    static List<Segment> segments(byte[] jpeg) {
        try {
            return JpegWalker.walk(jpeg, "made").segments();
        } catch (Refusal e) {
            throw new IllegalArgumentException(e);
        }
    }
}
