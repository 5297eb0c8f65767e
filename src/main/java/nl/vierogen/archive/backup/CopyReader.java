package nl.vierogen.archive.backup;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Set;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;

/**
 * Reads the archive that lies encrypted in a copy. Only the names a workspace has, each once, in their one form; the seal
 * last and nothing after it. No name reaches the file system that is not in {@link CopyNames}.
 */
final class CopyReader {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final CopySeal seal;
    private final Strides strides;
    private final byte[] buffer = new byte[BUFFER];

    /** Where the files go. Refuses by itself when it cannot take them: the reader only knows that reading fails. */
    interface Target {
        void begin(String name) throws Refusal;

        void write(byte[] bytes, int length) throws Refusal;

        void end() throws Refusal;
    }

    CopyReader(InputStream in, Identity identity, Strides strides) {
        this.in = in;
        this.seal = new CopySeal(identity);
        this.strides = strides;
    }

    /**
     * @return the names that were there. Only now is it known that they are whole and this person's own
     * @throws Refusal WORK_COPY_DAMAGED, WORK_COPY_STOPPED
     */
    Set<String> read(Target target) throws IOException, Refusal {
        Set<String> names = new HashSet<>();
        TarHeader header = header();
        while (!header.name().equals(CopyWriter.SEAL)) {
            require(CopyNames.allow(header) && names.add(header.name()));
            target.begin(header.name());
            copy(header.size(), target);
            target.end();
            zeros(header.padding(), true);
            header = header();
        }
        require(header.size() == CopySeal.BYTES);
        byte[] expected = seal.value();
        require(MessageDigest.isEqual(in.readNBytes(CopySeal.BYTES), expected));
        zeros(header.padding() + 2 * TarHeader.BYTES, false);
        require(in.read() < 0);
        return names;
    }

    private TarHeader header() throws IOException, Refusal {
        byte[] block = in.readNBytes(TarHeader.BYTES);
        require(block.length == TarHeader.BYTES);
        TarHeader header = TarHeader.decoded(block).orElseThrow(() -> new Refusal(Problem.WORK_COPY_DAMAGED));
        seal.update(block, block.length);
        return header;
    }

    private void copy(long size, Target target) throws IOException, Refusal {
        long left = size;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(left, BUFFER));
            require(read > 0);
            seal.update(buffer, read);
            target.write(buffer, read);
            left -= read;
            strides.made(read);
        }
    }

    private void zeros(int count, boolean sealed) throws IOException, Refusal {
        byte[] zeros = in.readNBytes(count);
        require(zeros.length == count);
        for (byte one : zeros) {
            require(one == 0);
        }
        if (sealed) {
            seal.update(zeros, count);
        }
    }

    private static void require(boolean holds) throws Refusal {
        if (!holds) {
            throw new Refusal(Problem.WORK_COPY_DAMAGED);
        }
    }
}
