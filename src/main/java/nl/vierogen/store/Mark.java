package nl.vierogen.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.file.AtomicFile;

/**
 * The number of events, sealed, in a file beside the database: an older database copied over has fewer. Written at opening
 * and closing only, when the database has long been on the disk; a mark that ran ahead of a database after a power cut
 * would accuse the innocent.
 */
record Mark(Path file, Envelope envelope) {
    private static final byte[] PLACE = "mark".getBytes(StandardCharsets.US_ASCII);

    /** @return whether the database has lost events since the mark was written, or the mark itself was lost */
    boolean isAheadOf(Optional<Totals> totals) throws Refusal {
        long events = totals.map(Totals::sequence).orElse(0L);
        try {
            Optional<Long> marked = read();
            return marked.isEmpty() || marked.get() > events;
        } catch (NoSuchFileException e) {
            return events > 0;
        } catch (IOException e) {
            throw new Refusal(e, Problem.WORKSPACE_UNREADABLE);
        }
    }

    /** Writes the number, unless it stands there already: a start need not wait for the disk. */
    void write(Totals totals) throws Refusal {
        if (!stands(totals.sequence())) {
            AtomicFile.write(file,
                    envelope.seal(ByteBuffer.allocate(Long.BYTES).putLong(totals.sequence()).array(), PLACE));
        }
    }

    private boolean stands(long events) {
        try {
            return read().filter(marked -> marked == events).isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private Optional<Long> read() throws IOException {
        return envelope.open(Files.readAllBytes(file), PLACE).map(marked -> ByteBuffer.wrap(marked).getLong());
    }
}
