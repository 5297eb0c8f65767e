package nl.vierogen.archive.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** Reads a file that someone chose or dropped. */
public final class FileBytes {
    private static final long LARGEST_FILE = 512L << 20;

    private FileBytes() {
    }

    /** @throws Refusal FILE_TOO_LARGE over 512 MiB, FILE_NOT_FOUND, FILE_IS_A_FOLDER, FILE_UNREADABLE */
    public static byte[] read(Path file) throws Refusal {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw new Refusal(Problem.FILE_IS_A_FOLDER, name);
        }
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new Refusal(Problem.FILE_TOO_LARGE, name);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            throw new Refusal(gone, Problem.FILE_NOT_FOUND, name);
        } catch (IOException failed) {
            throw new Refusal(failed, Problem.FILE_UNREADABLE, name);
        }
    }
}
