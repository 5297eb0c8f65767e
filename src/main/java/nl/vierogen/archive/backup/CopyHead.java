package nl.vierogen.archive.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * The two lines before the encrypted part: what this is, and the keys, locked by the passphrase as in a key file. So the
 * copy is of use to whoever lost everything but the file and the passphrase.
 *
 * @param keys an identity file
 */
record CopyHead(byte[] keys) {
    private static final int FORMAT = 1;
    private static final byte[] KIND = bytes("vierogen-work/");
    private static final int MOST_DIGITS = 9;
    // more than the largest identity file
    private static final int LONGEST_LINE = 20_000;

    byte[] encoded() {
        byte[] first = bytes("vierogen-work/" + FORMAT + "\n");
        byte[] head = Arrays.copyOf(first, first.length + keys.length + 1);
        System.arraycopy(keys, 0, head, first.length, keys.length);
        head[head.length - 1] = '\n';
        return head;
    }

    /** Whether the file begins like a copy of someone's work. The stream stays where it is. */
    static boolean isNext(BufferedInputStream in) throws IOException {
        in.mark(KIND.length);
        byte[] start = in.readNBytes(KIND.length);
        in.reset();
        return Arrays.equals(start, KIND);
    }

    /** @throws Refusal FORMAT_TOO_NEW, WORK_COPY_DAMAGED */
    static CopyHead read(InputStream in) throws IOException, Refusal {
        byte[] first = line(in);
        String version = new String(first, StandardCharsets.ISO_8859_1).substring(Math.min(KIND.length, first.length));
        if (!version.matches("[1-9][0-9]{0," + (MOST_DIGITS - 1) + "}")
                || !Arrays.equals(first, 0, KIND.length, KIND, 0, KIND.length)) {
            throw new Refusal(Problem.WORK_COPY_DAMAGED);
        }
        if (Integer.parseInt(version) > FORMAT) {
            throw new Refusal(Problem.FORMAT_TOO_NEW, version);
        }
        return new CopyHead(line(in));
    }

    private static byte[] line(InputStream in) throws IOException, Refusal {
        byte[] line = new byte[LONGEST_LINE];
        for (int length = 0; length < LONGEST_LINE; length++) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            if (next == '\n') {
                return Arrays.copyOf(line, length);
            }
            line[length] = (byte) next;
        }
        throw new Refusal(Problem.WORK_COPY_DAMAGED);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
