package nl.vierogen.letter.pdf.font;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** The pieces that a Compact Font Format file is made of (Adobe technical note 5176). */
final class CffBytes {
    private static final int ESCAPE = 12;
    private static final int LONG_INTEGER = 29;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    CffBytes card8(int value) {
        out.write(value);
        return this;
    }

    CffBytes card16(int value) {
        out.write(value >> 8);
        out.write(value);
        return this;
    }

    CffBytes raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    /** An INDEX with offsets of four bytes, so that its length does not depend on what is in it. */
    CffBytes index(List<byte[]> items) {
        card16(items.size());
        if (items.isEmpty()) {
            return this;
        }
        card8(Integer.BYTES);
        int offset = 1;
        card32(offset);
        for (byte[] item : items) {
            offset += item.length;
            card32(offset);
        }
        items.forEach(this::raw);
        return this;
    }

    /** An entry of a DICT; every number takes five bytes. Operators of two bytes are given with 12 in the high one. */
    CffBytes entry(int operator, int... operands) {
        for (int operand : operands) {
            card8(LONG_INTEGER);
            card32(operand);
        }
        if (operator >> 8 == ESCAPE) {
            card8(ESCAPE);
        }
        return card8(operator & 0xFF);
    }

    int size() {
        return out.size();
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    private void card32(int value) {
        card16(value >> 16);
        card16(value);
    }
}
