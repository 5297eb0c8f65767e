package nl.vierogen.store.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * Writes a whole file so that at any moment, also after a power cut, either the old or the new content stands there: a
 * temporary file in the same folder, forced to the disk, moved over the target in one step, the folder forced, the
 * target read back.
 */
public final class AtomicFile {
    private static final String PART = ".vierogen-part";
    private static final int BUFFER = 1 << 16;

    /** What a file is to hold, made while it is written. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException, Refusal;
    }

    private final FileOperations disk;

    AtomicFile(FileOperations disk) {
        this.disk = disk;
    }

    /**
     * Returns only when the bytes are on the disk and read back equal. On a refusal the old content, or the absence of a
     * file, is as it was and the temporary file is gone, as far as the disk still obeys.
     *
     * @throws Refusal
     *             DISK_FULL, WRITE_FAILED or READ_BACK_DIFFERS
     */
    public static void write(Path target, byte[] bytes) throws Refusal {
        new AtomicFile(new Disk()).replace(target, bytes);
    }

    /**
     * The same for what does not fit in memory. The temporary file is read back before it takes the place of the old one,
     * for the old content is not kept: only a folder that cannot be forced afterwards leaves the new content with a
     * refusal.
     *
     * @throws Refusal
     *             DISK_FULL, WRITE_FAILED, READ_BACK_DIFFERS, or that of the content
     */
    public static void write(Path target, Content content) throws Refusal {
        new AtomicFile(new Disk()).replace(target, content);
    }

    /** Where an interrupted write to this target leaves its part. */
    public static Path part(Path target) {
        return target.resolveSibling(target.getFileName() + PART);
    }

    void replace(Path relative, byte[] bytes) throws Refusal {
        var target = relative.toAbsolutePath();
        Optional<byte[]> old;
        try {
            old = disk.exists(target) ? Optional.of(disk.read(target)) : Optional.empty();
            place(target, bytes);
        } catch (IOException e) {
            discard(part(target));
            throw refusal(e, target, bytes.length);
        }
        try {
            settle(target, bytes);
        } catch (IOException e) {
            restore(target, old);
            throw refusal(e, target, bytes.length);
        } catch (Refusal e) {
            restore(target, old);
            throw e;
        }
    }

    void replace(Path relative, Content content) throws Refusal {
        var target = relative.toAbsolutePath();
        var part = part(target);
        try {
            disk.deleteIfExists(part);
            disk.create(part);
            byte[] written = stream(part, content);
            disk.force(part);
            if (!Arrays.equals(digest(part), written)) {
                throw new Refusal(Problem.READ_BACK_DIFFERS, target.getFileName());
            }
            disk.replace(part, target);
            disk.forceFolder(folder(target));
        } catch (IOException e) {
            discard(part);
            throw refusal(e, target, 1);
        } catch (Refusal | RuntimeException e) {
            discard(part);
            throw e;
        }
    }

    private byte[] stream(Path part, Content content) throws IOException, Refusal {
        var digest = sha256();
        try (var out = new DigestOutputStream(new BufferedOutputStream(disk.writing(part), BUFFER), digest)) {
            content.writeTo(out);
        }
        return digest.digest();
    }

    private byte[] digest(Path part) throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(disk.reading(part), digest)) {
            byte[] buffer = new byte[BUFFER];
            while (in.read(buffer) >= 0) {
                // the digest sees what is read
            }
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void place(Path target, byte[] bytes) throws IOException {
        var part = part(target);
        disk.deleteIfExists(part);
        disk.create(part);
        disk.write(part, bytes);
        disk.force(part);
        disk.replace(part, target);
    }

    private void settle(Path target, byte[] bytes) throws IOException, Refusal {
        disk.forceFolder(folder(target));
        if (!Arrays.equals(disk.read(target), bytes)) {
            throw new Refusal(Problem.READ_BACK_DIFFERS, target.getFileName());
        }
    }

    private void restore(Path target, Optional<byte[]> old) {
        try {
            if (old.isPresent()) {
                place(target, old.get());
            } else {
                disk.deleteIfExists(target);
            }
            disk.forceFolder(folder(target));
        } catch (IOException e) {
            discard(part(target)); // the disk is gone: the refusal under way already says that the writing failed
        }
    }

    private void discard(Path part) {
        try {
            disk.deleteIfExists(part);
        } catch (IOException e) {
            // the part stays; the next write to this target removes it
        }
    }

    private Refusal refusal(IOException cause, Path target, int needed) {
        return isFull(cause, target, needed)
                ? new Refusal(cause, Problem.DISK_FULL)
                : new Refusal(cause, Problem.WRITE_FAILED, target.getFileName());
    }

    private boolean isFull(IOException cause, Path target, int needed) {
        var message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left") || message.contains("not enough space")
                || message.contains("quota exceeded")) {
            return true;
        }
        try {
            return disk.usableSpace(folder(target)) < needed; // Windows speaks the user's language
        } catch (IOException e) {
            return false;
        }
    }

    private static Path folder(Path absolute) {
        var parent = absolute.getParent();
        return parent == null ? absolute : parent;
    }
}
