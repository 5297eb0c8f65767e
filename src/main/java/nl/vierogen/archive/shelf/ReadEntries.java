package nl.vierogen.archive.shelf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vierogen.archive.kept.ShelfEntry;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.Journal;
import nl.vierogen.store.Projection;
import nl.vierogen.store.StreamId;

/** What the workspace keeps of its logbooks for the list, each read once for as long as it stays the same. */
final class ReadEntries {
    private final Journal journal;
    private final Map<StreamId, Known> known = new HashMap<>();

    /** @param content compared as an object: the journal gives the same again for what has not changed */
    private record Known(byte[] content, ShelfEntry entry) {
    }

    ReadEntries(Journal journal) {
        this.journal = journal;
    }

    /** Oldest first. Who asks while they are being read waits for them, instead of reading them as well. */
    synchronized List<ShelfEntry> all() throws Refusal {
        List<ShelfEntry> entries = new ArrayList<>();
        for (Projection projection : journal.projections()) {
            if (projection.content().isPresent()) {
                entries.add(entry(projection.stream(), projection.content().get()));
            }
        }
        return entries;
    }

    private ShelfEntry entry(StreamId stream, byte[] content) throws Refusal {
        Known before = known.get(stream);
        if (before != null && before.content() == content) {
            return before.entry();
        }
        ShelfEntry entry = ShelfEntry.read(content);
        known.put(stream, new Known(content, entry));
        return entry;
    }
}
