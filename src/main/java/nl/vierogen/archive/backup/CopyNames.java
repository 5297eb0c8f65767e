package nl.vierogen.archive.backup;

import java.util.regex.Pattern;
import nl.vierogen.store.Snapshot;

/** What a copy may hold, and how large each may be. The names of a file from outside never make a path. */
final class CopyNames {
    /** The Bureau's list of who takes part, sealed; not there while none has come. */
    static final String ROSTER = "roster.sealed";

    private static final Pattern PACKAGE = Pattern.compile(Snapshot.PACKAGES + "/[0-9a-f]{64}");
    private static final long LARGEST_PACKAGE = 512L << 20;
    private static final long LARGEST_SMALL = 4_000_000;

    private CopyNames() {
    }

    static boolean allow(TarHeader header) {
        return switch (header.name()) {
            case Snapshot.DATABASE -> true;
            case Snapshot.MARK, ROSTER -> header.size() <= LARGEST_SMALL;
            default -> PACKAGE.matcher(header.name()).matches() && header.size() <= LARGEST_PACKAGE;
        };
    }
}
