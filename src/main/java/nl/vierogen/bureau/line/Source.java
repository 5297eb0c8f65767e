package nl.vierogen.bureau.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** Reads whole files of a limited length. */
public final class Source {
    /** Longest JSON document or signed statement, in bytes. */
    public static final int DOCUMENT = 4_000_000;

    private Source() {
    }

    /**
     * The bytes of a file.
     *
     * @throws Refusal FILE_NOT_FOUND, FILE_IS_A_FOLDER, FILE_UNREADABLE or FILE_TOO_LARGE, naming the file without its folder
     */
    public static byte[] read(Path file, int longest) throws Refusal {
        Object name = file.getFileName() == null ? file : file.getFileName();
        if (!Files.exists(file)) {
            throw new Refusal(Problem.FILE_NOT_FOUND, name);
        }
        if (Files.isDirectory(file)) {
            throw new Refusal(Problem.FILE_IS_A_FOLDER, name);
        }
        if (!Files.isRegularFile(file)) {
            throw new Refusal(Problem.FILE_UNREADABLE, name);
        }
        // the length is not asked for: a file may grow while it is read
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(longest);
            if (stream.read() >= 0) {
                throw new Refusal(Problem.FILE_TOO_LARGE, name);
            }
            return bytes;
        } catch (IOException e) {
            throw new Refusal(e, Problem.FILE_UNREADABLE, name);
        }
    }
}
