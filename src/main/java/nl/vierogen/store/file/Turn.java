package nl.vierogen.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import nl.vierogen.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Lets one program after the other read a file, change it and write it. A file beside it is locked meanwhile; it stays, and
 * the system lets go of the lock when the program ends, however it ends.
 */
public final class Turn {
    // whoever holds it so long is stopped: what is written here cannot wait for that
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration STEP = Duration.ofMillis(2);

    private Turn() {
    }

    /** What is done in a turn. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws Refusal;
    }

    /**
     * Does it when no other program does; after two seconds, or where a disk knows no locks, all the same.
     *
     * @param lock file that says whose turn it is
     * @throws Refusal that of the work
     */
    public static <T> T take(Path lock, Work<T> work) throws Refusal {
        // a lock is the whole program's: between its threads it does not tell
        synchronized (Turn.class) {
            FileChannel channel = locked(lock);
            try {
                return work.run();
            } finally {
                close(channel);
            }
        }
    }

    private static @Nullable FileChannel locked(Path lock) {
        FileChannel channel = null;
        try {
            PrivateFolder.createFile(lock);
            channel = FileChannel.open(lock, StandardOpenOption.WRITE);
            long until = System.nanoTime() + PATIENCE.toNanos();
            FileLock held = channel.tryLock();
            while (held == null && System.nanoTime() < until) {
                LockSupport.parkNanos(STEP.toNanos());
                held = channel.tryLock();
            }
        } catch (IOException none) {
            // no turns are taken here; whether the work can be done, it says itself
        }
        return channel;
    }

    private static void close(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException gone) {
            // the lock goes with it
        }
    }
}
