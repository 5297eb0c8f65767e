package nl.vierogen.trust;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * An age file as text, for a package that travelled through mail as such (C2SP age, "ASCII armor": a strict subset of
 * PEM). Lines of exactly 64 columns of canonical base64, the last one 1 to 64; they end in LF or CRLF; only blank
 * lines before the first line, only white space after the last.
 */
final class Armour {
    private static final byte[] BEGIN = bytes("-----BEGIN AGE ENCRYPTED FILE-----");
    private static final byte[] END = bytes("-----END AGE ENCRYPTED FILE-----");
    private static final int COLUMNS = 64;
    private static final int BYTES_A_LINE = COLUMNS / 4 * 3;

    private final byte[] text;
    private int position;

    private Armour(byte[] text) {
        this.text = text;
    }

    /** Whether the first thing that is not white space is the begin of armour; it may still be damaged. */
    static boolean isArmoured(byte[] file) {
        int start = blanks(file, 0);
        return file.length - start >= BEGIN.length
                && Arrays.equals(file, start, start + BEGIN.length, BEGIN, 0, BEGIN.length);
    }

    /**
     * The binary age file.
     *
     * @throws Refusal PACKAGE_DAMAGED when one character is not as the format wants it
     */
    static byte[] open(byte[] file) throws Refusal {
        return new Armour(file).open();
    }

    private byte[] open() throws Refusal {
        byte[] first = line();
        while (isBlank(first)) {
            first = line();
        }
        require(Arrays.equals(first, BEGIN));
        ByteArrayOutputStream binary = new ByteArrayOutputStream(text.length / 4 * 3);
        boolean full = true;
        for (byte[] line = line(); !Arrays.equals(line, END); line = line()) {
            require(full);
            byte[] decoded = decoded(line);
            full = decoded.length == BYTES_A_LINE;
            binary.writeBytes(decoded);
        }
        require(blanks(text, position) == text.length);
        return binary.toByteArray();
    }

    /** The next line without its end. */
    private byte[] line() throws Refusal {
        require(position < text.length);
        int start = position;
        while (position < text.length && text[position] != '\n') {
            position++;
        }
        int end = position > start && text[position - 1] == '\r' ? position - 1 : position;
        position = Math.min(position + 1, text.length);
        return Arrays.copyOfRange(text, start, end);
    }

    private static byte[] decoded(byte[] line) throws Refusal {
        require(line.length > 0 && line.length <= COLUMNS);
        try {
            byte[] decoded = Base64.getDecoder().decode(line);
            // the decoder forgives missing padding and bits that are set behind the last byte
            require(Arrays.equals(Base64.getEncoder().encode(decoded), line));
            return decoded;
        } catch (IllegalArgumentException e) {
            throw new Refusal(Problem.PACKAGE_DAMAGED);
        }
    }

    private static int blanks(byte[] bytes, int from) {
        int position = from;
        while (position < bytes.length && isBlank(bytes[position])) {
            position++;
        }
        return position;
    }

    private static boolean isBlank(byte[] line) {
        return blanks(line, 0) == line.length;
    }

    private static boolean isBlank(byte character) {
        return character == ' ' || character == '\t' || character == '\r' || character == '\n';
    }

    private static void require(boolean holds) throws Refusal {
        if (!holds) {
            throw new Refusal(Problem.PACKAGE_DAMAGED);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
