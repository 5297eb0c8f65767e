package nl.vierogen.archive.backup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What stands before a file in a tar archive (POSIX.1-1988, ustar). There is one way to write it: whatever else a header
 * could say is refused.
 *
 * @param name of the file, at most 100 characters of ASCII
 * @param size in bytes, under 8 GiB
 */
record TarHeader(String name, long size) {
    static final int BYTES = 512;
    static final long LARGEST = (1L << 33) - 1;

    private static final int NAME_BYTES = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE_DIGITS = 11;
    private static final int SUM_AT = 148;
    private static final int SUM_BYTES = 8;

    TarHeader {
        if (name.isEmpty() || name.length() > NAME_BYTES || size < 0 || size > LARGEST) {
            throw new IllegalArgumentException("tar header");
        }
    }

    byte[] encoded() {
        byte[] header = new byte[BYTES];
        put(header, 0, name);
        put(header, 100, "0000600\0" + "0000000\0" + "0000000\0");
        put(header, SIZE_AT, octal(size, SIZE_DIGITS) + "\0");
        put(header, 136, "00000000000\0");
        Arrays.fill(header, SUM_AT, SUM_AT + SUM_BYTES, (byte) ' ');
        put(header, 156, "0");
        put(header, 257, "ustar\0" + "00");
        int sum = 0;
        for (byte one : header) {
            sum += one & 0xff;
        }
        put(header, SUM_AT, octal(sum, 6) + "\0 ");
        return header;
    }

    /** @return empty if it is not exactly what {@link #encoded()} gives */
    static Optional<TarHeader> decoded(byte[] header) {
        int length = 0;
        while (length < NAME_BYTES && header[length] != 0) {
            length++;
        }
        String digits = new String(header, SIZE_AT, SIZE_DIGITS, StandardCharsets.ISO_8859_1);
        if (length == 0 || !digits.chars().allMatch(digit -> digit >= '0' && digit <= '7')) {
            return Optional.empty();
        }
        TarHeader read = new TarHeader(new String(header, 0, length, StandardCharsets.ISO_8859_1),
                Long.parseLong(digits, 8));
        return Arrays.equals(read.encoded(), header) ? Optional.of(read) : Optional.empty();
    }

    /** Zeros after the file, up to a whole block. */
    int padding() {
        return (int) ((BYTES - size % BYTES) % BYTES);
    }

    private static String octal(long number, int digits) {
        String octal = Long.toOctalString(number);
        return "0".repeat(digits - octal.length()) + octal;
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }
}
