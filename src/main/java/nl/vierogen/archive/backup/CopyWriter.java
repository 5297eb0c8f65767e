package nl.vierogen.archive.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;

/** Writes the archive that lies encrypted in a copy: files one after the other, and the seal over them. */
final class CopyWriter {
    /** Name of the last entry: the seal. */
    static final String SEAL = "seal";
    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final CopySeal seal;
    private final Strides strides;
    private final byte[] buffer = new byte[BUFFER];

    CopyWriter(OutputStream out, Identity identity, Strides strides) {
        this.out = out;
        this.seal = new CopySeal(identity);
        this.strides = strides;
    }

    /** @throws IOException also when the file does not have as many bytes as it said */
    void add(String name, Path file) throws IOException, Refusal {
        TarHeader header = new TarHeader(name, Files.size(file));
        sealed(header.encoded(), TarHeader.BYTES);
        long left = header.size();
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                left -= read;
                sealed(buffer, read);
                strides.made(read);
            }
        }
        if (left != 0) {
            throw new IOException("size changed"); // nothing of a workspace changes meanwhile
        }
        sealed(new byte[header.padding()], header.padding());
    }

    void end() throws IOException {
        TarHeader header = new TarHeader(SEAL, CopySeal.BYTES);
        sealed(header.encoded(), TarHeader.BYTES);
        out.write(seal.value());
        out.write(new byte[header.padding() + 2 * TarHeader.BYTES]);
    }

    private void sealed(byte[] bytes, int length) throws IOException {
        seal.update(bytes, length);
        out.write(bytes, 0, length);
    }
}
