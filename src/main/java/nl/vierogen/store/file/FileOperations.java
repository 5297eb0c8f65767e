package nl.vierogen.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/** What {@link AtomicFile} asks of a disk, so that a test can let any step fail. */
interface FileOperations {
    boolean exists(Path file) throws IOException;

    byte[] read(Path file) throws IOException;

    /** Fails if the file exists, so that no planted link is followed. */
    void create(Path file) throws IOException;

    void write(Path file, byte[] bytes) throws IOException;

    /** Writes from the start of a file that is there. */
    OutputStream writing(Path file) throws IOException;

    InputStream reading(Path file) throws IOException;

    void force(Path file) throws IOException;

    void replace(Path from, Path to) throws IOException;

    void forceFolder(Path folder) throws IOException;

    void deleteIfExists(Path file) throws IOException;

    long usableSpace(Path folder) throws IOException;
}
