package nl.vierogen.bureau.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * Where something goes. What was made earlier may be made again; a slip of the finger must not cost an image, a key
 * file or a device.
 */
public enum Target {
    /** A letter. */
    LETTER("%PDF-"),
    /** Results, a line each. */
    LINES("{\"sha256\":\""),
    /** Results as a table. */
    TABLE("\uFEFFsha256;");

    private final byte[] start;

    Target(String start) {
        this.start = start.getBytes(StandardCharsets.UTF_8);
    }

    /** @throws Refusal FILE_EXISTS for anything but an empty file or one of the same kind, FILE_IS_A_FOLDER, WRITE_FAILED */
    public void require(Path target) throws Refusal {
        Object name = name(target);
        if (Files.isDirectory(target)) {
            throw new Refusal(Problem.FILE_IS_A_FOLDER, name);
        }
        if (!Files.notExists(target) && !(Files.isRegularFile(target) && isReplaceable(target, name))) {
            throw new Refusal(Problem.FILE_EXISTS, name);
        }
    }

    /**
     * For a package, which is never the same twice: what was there may have been sent, or be what this one is made of.
     *
     * @throws Refusal FILE_EXISTS for anything but an empty file, FILE_IS_A_FOLDER, WRITE_FAILED
     */
    public static void requireNewOrEmpty(Path target) throws Refusal {
        Object name = name(target);
        if (Files.isDirectory(target)) {
            throw new Refusal(Problem.FILE_IS_A_FOLDER, name);
        }
        try {
            if (!Files.notExists(target) && !(Files.isRegularFile(target) && Files.size(target) == 0)) {
                throw new Refusal(Problem.FILE_EXISTS, name);
            }
        } catch (IOException e) {
            throw new Refusal(e, Problem.WRITE_FAILED, name);
        }
    }

    /** For what cannot be made again, such as keys. */
    public static void requireNew(Path target) throws Refusal {
        if (!Files.notExists(target)) { // a disk that does not tell may hold something
            throw new Refusal(Problem.FILE_EXISTS, name(target));
        }
    }

    private static Object name(Path target) {
        return target.getFileName() == null ? target : target.getFileName();
    }

    private boolean isReplaceable(Path file, Object name) throws Refusal {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] found = in.readNBytes(start.length);
            return found.length == 0 || Arrays.equals(found, start);
        } catch (IOException e) {
            throw new Refusal(e, Problem.WRITE_FAILED, name);
        }
    }
}
