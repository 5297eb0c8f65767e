package nl.vierogen.archive.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vierogen.archive.own.OwnFolder;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.Snapshot;
import nl.vierogen.store.file.PrivateFolder;

/**
 * A folder beside that of the work, in which everything is put together. It takes the place of the work's folder in one
 * step: whenever the program is killed, there is all of it or nothing. What was left of an earlier attempt goes first.
 */
final class Staging implements CopyReader.Target, AutoCloseable {
    /** What a program that was stopped, or someone who never finished taking part, may have left in the work's folder. */
    private static final String WORTHLESS = ".*\\.vierogen-part|progress\\.json";
    private static final long NEXT_TO_NOTHING = 1 << 20;

    private final Path work;
    private final Path folder;
    private Optional<FileChannel> current = Optional.empty();

    private Staging(Path work) {
        this.work = work.toAbsolutePath();
        this.folder = this.work.resolveSibling(this.work.getFileName() + ".restoring");
    }

    /** @throws Refusal WORK_COPY_NOT_EMPTY when the work's folder holds anything that would be lost; DISK_FULL, WRITE_FAILED */
    static Staging beside(Path work) throws Refusal {
        Staging staging = new Staging(work);
        staging.requireEmpty();
        staging.tried(() -> {
            staging.discard();
            PrivateFolder.create(staging.folder);
            PrivateFolder.create(staging.folder.resolve(Snapshot.PACKAGES));
        });
        return staging;
    }

    Path folder() {
        return folder;
    }

    @Override
    public void begin(String name) throws Refusal {
        tried(() -> current = Optional.of(FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE)));
    }

    @Override
    public void write(byte[] bytes, int length) throws Refusal {
        tried(() -> {
            ByteBuffer left = ByteBuffer.wrap(bytes, 0, length);
            while (left.hasRemaining()) {
                current.orElseThrow().write(left);
            }
        });
    }

    @Override
    public void end() throws Refusal {
        tried(() -> {
            try (FileChannel done = current.orElseThrow()) {
                done.force(true);
            }
        });
    }

    /** Becomes the work's folder. The keys come last: without them nothing of it is anybody's. */
    void settle(byte[] keys) throws Refusal {
        begin(OwnFolder.IDENTITY);
        write(keys, keys.length);
        end();
        requireEmpty();
        tried(() -> {
            PrivateFolder.force(folder.resolve(Snapshot.PACKAGES));
            PrivateFolder.force(folder);
            for (Path old : entries()) {
                Files.delete(old);
            }
            Files.deleteIfExists(work);
            Files.move(folder, work, StandardCopyOption.ATOMIC_MOVE);
            PrivateFolder.force(work.getParent());
        });
    }

    /** Leaves nothing behind of what did not settle, as far as the disk obeys: the next attempt removes the rest. */
    @Override
    public void close() {
        try {
            if (current.isPresent()) {
                current.get().close();
            }
            discard();
        } catch (IOException e) {
            // everything in it is encrypted
        }
    }

    private void discard() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    private void requireEmpty() throws Refusal {
        try {
            if (!entries().stream().allMatch(entry -> String.valueOf(entry.getFileName()).matches(WORTHLESS))) {
                throw new Refusal(Problem.WORK_COPY_NOT_EMPTY);
            }
        } catch (IOException e) {
            throw new Refusal(e, Problem.WORKSPACE_UNREADABLE);
        }
    }

    private List<Path> entries() throws IOException {
        if (!Files.exists(work)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(work)) {
            return entries.toList();
        }
    }

    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }

    private void tried(Step step) throws Refusal {
        try {
            step.take();
        } catch (IOException e) {
            throw isFull() ? new Refusal(e, Problem.DISK_FULL)
                    : new Refusal(e, Problem.WRITE_FAILED, work.getFileName());
        }
    }

    private boolean isFull() {
        try {
            return Files.getFileStore(folder).getUsableSpace() < NEXT_TO_NOTHING;
        } catch (IOException e) {
            return false;
        }
    }
}
