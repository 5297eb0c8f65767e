package nl.vierogen.archive.shelf;

import java.util.ArrayList;
import java.util.List;
import nl.vierogen.archive.kept.ShelfEntry;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.Journal;

/** What the workspace keeps of its logbooks for the list, each read once for as long as it stays the same. */
final class ReadEntries {
    private final Journal journal;
    private List<Known> known = List.of();

    /** @param content compared as an object: the journal gives the same again for what has not changed */
    private record Known(byte[] content, ShelfEntry entry) {
    }

    ReadEntries(Journal journal) {
        this.journal = journal;
    }

    /** Oldest first. Who asks while they are being read waits for them, instead of reading them as well. */
    synchronized List<ShelfEntry> all() throws Refusal {
        List<byte[]> contents = journal.projections().stream().flatMap(each -> each.content().stream()).toList();
        List<Known> now = new ArrayList<>(contents.size());
        for (byte[] content : contents) {
            // what comes new comes last: the others stay where they were
            int place = now.size();
            boolean same = place < known.size() && known.get(place).content() == content;
            now.add(same ? known.get(place) : new Known(content, ShelfEntry.read(content)));
        }
        known = now;
        return now.stream().map(Known::entry).toList();
    }
}
