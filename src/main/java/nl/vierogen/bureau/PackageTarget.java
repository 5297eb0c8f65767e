package nl.vierogen.bureau;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * Where a package goes. One made earlier may be made again; a slip of the finger must not cost an image, a key file or
 * a device.
 */
final class PackageTarget {
    private static final byte[] ENCRYPTED = "age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII);

    private PackageTarget() {
    }

    /** @throws Refusal FILE_EXISTS for anything but an encrypted or empty file, FILE_IS_A_FOLDER, WRITE_FAILED */
    static void require(Path target) throws Refusal {
        Object name = target.getFileName() == null ? target : target.getFileName();
        if (Files.isDirectory(target)) {
            throw new Refusal(Problem.FILE_IS_A_FOLDER, name);
        }
        if (Files.exists(target) && !(Files.isRegularFile(target) && isReplaceable(target, name))) {
            throw new Refusal(Problem.FILE_EXISTS, name);
        }
    }

    private static boolean isReplaceable(Path file, Object name) throws Refusal {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(ENCRYPTED.length);
            return start.length == 0 || Arrays.equals(start, ENCRYPTED);
        } catch (IOException e) {
            throw new Refusal(e, Problem.WRITE_FAILED, name);
        }
    }
}
