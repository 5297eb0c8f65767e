package nl.vierogen.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.database.Database;

/**
 * Every image ever seen in this workspace, for the guard of the second opinion. Kept as keyed hashes: without the data
 * key nobody can tell whether a given image was seen.
 */
public final class SeenImages {
    private static final byte[] ELEMENT = "image".getBytes(StandardCharsets.US_ASCII);

    private final Database database;
    private final Subkeys keys;
    private final TotalsRow totals;
    private final Wholeness wholeness;
    private Optional<Boolean> intact = Optional.empty();

    SeenImages(Database database, Subkeys keys, TotalsRow totals, Wholeness wholeness) {
        this.database = database;
        this.keys = keys;
        this.totals = totals;
        this.wholeness = wholeness;
    }

    /**
     * Records images in a transaction of their own; {@link Act#seeing} does it together with an event.
     *
     * @param imagesSha256Hex
     *            64 lower-case hexadecimal digits each
     * @throws Refusal
     *             JOURNAL_TAMPERED, DISK_FULL, JOURNAL_WRITE_FAILED
     */
    public void markSeen(StreamId stream, List<String> imagesSha256Hex) throws Refusal {
        database.write(() -> {
            var before = wholeness.intactTotals();
            totals.save(before.withSeen(add(before.seen(), stream, imagesSha256Hex)));
            return stream;
        });
    }

    /**
     * @return those of the given images that were seen before, in whatever stream
     * @throws Refusal
     *             JOURNAL_TAMPERED if an image was taken out of the list outside the program
     */
    public Set<String> seenAmong(List<String> imagesSha256Hex) throws Refusal {
        return seen(imagesSha256Hex, _ -> true);
    }

    private Set<String> seen(List<String> imagesSha256Hex, Predicate<StreamId> counts) throws Refusal {
        return database.read(() -> {
            if (!isIntact(wholeness.intactTotals())) {
                throw new Refusal(Problem.JOURNAL_TAMPERED);
            }
            var seen = new LinkedHashSet<String>();
            var select = database.statement("SELECT stream FROM seen WHERE image = ?");
            for (var image : imagesSha256Hex) {
                select.setBytes(1, keyed(image));
                try (var row = select.executeQuery()) {
                    // an image that came in again is there once for every stream, in the order of their ids
                    while (row.next()) {
                        if (StreamId.of(Database.blob(row, 1)).filter(counts).isPresent()) {
                            seen.add(image);
                        }
                    }
                }
            }
            return seen;
        });
    }

    /**
     * @param own
     *            streams that do not count: those of the same logbook
     * @return those of the given images that were seen in another stream too
     * @throws Refusal
     *             JOURNAL_TAMPERED if an image was taken out of the list outside the program
     */
    public Set<String> seenElsewhere(List<String> imagesSha256Hex, Set<StreamId> own) throws Refusal {
        return seen(imagesSha256Hex, stream -> !own.contains(stream));
    }

    /** Adds the images to the table, within a transaction under way. */
    SetSum add(SetSum before, StreamId stream, List<String> images) throws SQLException {
        var insert = database.statement("INSERT OR IGNORE INTO seen (image, stream) VALUES (?, ?)");
        var sum = before;
        for (var image : images) {
            var keyed = keyed(image);
            insert.setBytes(1, keyed);
            insert.setBytes(2, stream.bytes());
            if (insert.executeUpdate() == 1) {
                sum = sum.plus(element(keyed, stream.bytes()));
            }
        }
        return sum;
    }

    /**
     * Whether no row was added or taken out outside the program. Found out once per opening: it takes a pass over all
     * images ever seen, and nobody else can change them while the database is open.
     */
    boolean isIntact(Totals now) throws SQLException {
        if (intact.isEmpty()) {
            intact = Optional.of(sum().sameAs(now.seen()));
        }
        return intact.get();
    }

    private SetSum sum() throws SQLException {
        var sum = SetSum.EMPTY;
        try (var row = database.statement("SELECT image, stream FROM seen").executeQuery()) {
            while (row.next()) {
                sum = sum.plus(element(Database.blob(row, 1), Database.blob(row, 2)));
            }
        }
        return sum;
    }

    private byte[] keyed(String imageHex) {
        return keys.images().of(Hex256.bytes(imageHex));
    }

    private byte[] element(byte[] keyedImage, byte[] stream) {
        return keys.sums().of(ELEMENT, keyedImage, stream);
    }
}
