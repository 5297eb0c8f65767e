package nl.vierogen.store.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nl.vierogen.problem.Refusal;

/**
 * What the first bytes say of whose a database file is (sqlite.org/fileformat, 1.3 and 4), read before SQLite may touch it:
 * opening alone already changes a file, for it asks for a log, and puts the log of someone who was killed in its place.
 */
final class FileHeader {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int USER_VERSION = 60;
    private static final int APPLICATION = 68;
    // of the table that lists all tables, which is the root of the first page
    private static final int CELLS = 103;
    private static final int NEEDED = CELLS + Short.BYTES;
    private static final int LOG_HEAD = 32;
    private static final int FRAME_HEAD = 24;

    private FileHeader() {
    }

    /**
     * Holds that the file is of this kind, or new.
     *
     * @throws Refusal the failure for what is unreadable, also when the file is someone else's
     */
    static void require(Path file, int kind, FailureCodes failures) throws Refusal {
        try {
            byte[] page = start(file, NEEDED);
            if (page.length == 0) {
                return;
            }
            boolean ours = page.length == NEEDED
                    && ByteBuffer.wrap(page, 0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))
                    && (isNew(page) ? isOfKindOrNone(log(file), kind) : isOfKind(page, kind));
            if (!ours) {
                throw failures.refusal(null, failures.unreadable());
            }
        } catch (IOException e) {
            throw failures.refusal(e, failures.unreadable());
        }
    }

    /** Whether nobody has put anything in it yet; then all there is stands in the log. */
    private static boolean isNew(byte[] page) {
        ByteBuffer header = ByteBuffer.wrap(page);
        return header.getInt(APPLICATION) == 0 && header.getInt(USER_VERSION) == 0 && header.getShort(CELLS) == 0;
    }

    private static boolean isOfKind(byte[] page, int kind) {
        return ByteBuffer.wrap(page).getInt(APPLICATION) == kind;
    }

    /** The first that is ever written into a log is the first page, and by this program with its kind. */
    private static boolean isOfKindOrNone(byte[] log, int kind) {
        if (log.length < LOG_HEAD + FRAME_HEAD + NEEDED || ByteBuffer.wrap(log).getInt(LOG_HEAD) != 1) {
            return true; // torn: nothing was ever acknowledged
        }
        byte[] page = new byte[NEEDED];
        System.arraycopy(log, LOG_HEAD + FRAME_HEAD, page, 0, NEEDED);
        return isNew(page) || isOfKind(page, kind);
    }

    private static byte[] log(Path file) throws IOException {
        return start(logOf(file), LOG_HEAD + FRAME_HEAD + NEEDED);
    }

    /** Where SQLite keeps what is not yet in the file itself. */
    static Path logOf(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    private static byte[] start(Path file, int bytes) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(bytes);
        } catch (NoSuchFileException absent) {
            return new byte[0];
        }
    }
}
