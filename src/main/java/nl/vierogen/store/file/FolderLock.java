package nl.vierogen.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Keeps a second program out of the folder. The file stays; the system lets go of the lock when the program ends, however it ends. */
public final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    public static FolderLock take(Path file) throws IOException, Refusal {
        PrivateFolder.createFile(file);
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new Refusal(Problem.WORKSPACE_IN_USE);
        }
        return new FolderLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very program
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
