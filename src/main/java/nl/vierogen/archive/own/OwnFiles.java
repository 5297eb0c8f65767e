package nl.vierogen.archive.own;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.file.Present;

/** Keys, enrolments and rosters are small files. */
final class OwnFiles {
    private static final int LARGEST = 4_000_000;

    private OwnFiles() {
    }

    /** @throws Refusal FILE_NOT_FOUND, FILE_TOO_LARGE, FILE_UNREADABLE naming the file without its folder */
    static byte[] read(Path file) throws Refusal {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Refusal(Problem.FILE_TOO_LARGE, name);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new Refusal(e, Problem.FILE_NOT_FOUND, name);
        } catch (IOException e) {
            throw new Refusal(e, Problem.FILE_UNREADABLE, name);
        }
    }

    /** @throws Refusal FILE_UNREADABLE when the disk does not tell: what may be there is not written over */
    static boolean isThere(Path file) throws Refusal {
        try {
            return Present.at(file);
        } catch (IOException e) {
            throw new Refusal(e, Problem.FILE_UNREADABLE, String.valueOf(file.getFileName()));
        }
    }

    /** @throws Refusal FILE_EXISTS when something else stands there, FILE_* when it cannot be read */
    static void requireNewOrSame(Path target, byte[] bytes) throws Refusal {
        if (isThere(target) && (Files.isDirectory(target) || !Arrays.equals(read(target), bytes))) {
            throw new Refusal(Problem.FILE_EXISTS, String.valueOf(target.getFileName()));
        }
    }
}
