package nl.vierogen.exchange.jpeg;

import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** Reads a stretch of bytes from the front, big-endian, and refuses to read past its end. */
final class JpegBytes {
    private final byte[] bytes;
    private final int end;
    private final String image;
    private final Problem whenShort;
    private int position;

    private JpegBytes(byte[] bytes, int from, int end, String image, Problem whenShort) {
        this.bytes = bytes;
        this.position = from;
        this.end = end;
        this.image = image;
        this.whenShort = whenShort;
    }

    /** A whole file; its end too early means that it was cut off. */
    static JpegBytes file(byte[] bytes, String image) {
        return new JpegBytes(bytes, 0, bytes.length, image, Problem.JPEG_TRUNCATED);
    }

    /** The data of the segment that starts here with its length; the whole segment must be there. */
    JpegBytes segment() throws Refusal {
        int length = u16() - 2;
        if (length < 0) {
            throw refused(Problem.JPEG_MALFORMED);
        }
        if (length > end - position) {
            throw refused(whenShort);
        }
        JpegBytes data = new JpegBytes(bytes, position, position + length, image, Problem.JPEG_MALFORMED);
        position += length;
        return data;
    }

    int u8() throws Refusal {
        if (position >= end) {
            throw refused(whenShort);
        }
        return bytes[position++] & 0xFF;
    }

    int u16() throws Refusal {
        return u8() << 8 | u8();
    }

    void skip(int count) throws Refusal {
        if (count > end - position) {
            throw refused(whenShort);
        }
        position += count;
    }

    /** Moves to the next byte of that value, or to the end when there is none. */
    void seek(byte value) {
        while (position < end && bytes[position] != value) {
            position++;
        }
    }

    void back(int count) {
        position -= count;
    }

    int position() {
        return position;
    }

    int left() {
        return end - position;
    }

    /** Whether what is left starts with the text in ASCII. */
    boolean startsWith(String text) {
        if (text.length() > left()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (bytes[position + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The byte so far from here, without moving. */
    int peek(int offset) throws Refusal {
        if (offset >= left()) {
            throw refused(whenShort);
        }
        return bytes[position + offset] & 0xFF;
    }

    void requireEnd() throws Refusal {
        require(position == end, Problem.JPEG_MALFORMED);
    }

    void require(boolean holds, Problem otherwise) throws Refusal {
        if (!holds) {
            throw refused(otherwise);
        }
    }

    Refusal refused(Problem problem) {
        return new Refusal(problem, image);
    }
}
