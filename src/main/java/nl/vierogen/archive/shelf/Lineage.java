package nl.vierogen.archive.shelf;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vierogen.archive.kept.SeatEntry;
import nl.vierogen.archive.kept.ShelfEntry;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.StreamId;

/**
 * Which journals are about one and the same logbook.
 *
 * @param entries what the workspace keeps
 * @param packages their packages
 */
record Lineage(List<ShelfEntry> entries, OpenedPackages packages) {

    static StreamId stream(ShelfEntry entry) {
        return StreamId.parse(entry.card().id());
    }

    /** Journals on this logbook. */
    Set<StreamId> own(LogbookPackage opened) throws Refusal {
        return sameLogbook(opened).stream().map(Lineage::stream).collect(Collectors.toSet());
    }

    /** Journals on this logbook in its round. */
    Set<StreamId> ownIn(Round round, LogbookPackage opened) throws Refusal {
        return sameLogbook(opened).stream().filter(entry -> entry.card().round() == round).map(Lineage::stream)
                .collect(Collectors.toSet());
    }

    /** The logbook that this one takes the place of, when it was assessed here. */
    Optional<ShelfEntry> before(LogbookPackage opened) {
        return opened.statement().replaces().flatMap(replaced -> entries.stream()
                .filter(entry -> entry.seat().isEmpty() && entry.packageIdentity().equals(replaced)).findFirst());
    }

    // the journals of the same logbook: its own, those of the packages it takes the place of however often it was
    // mended, and the seats of those who looked along with any of these, also where nothing but such a seat is
    private List<ShelfEntry> sameLogbook(LogbookPackage opened) throws Refusal {
        Set<Sha256> identities = new HashSet<>(Set.of(opened.identity()));
        Optional<Sha256> earlier = opened.statement().replaces();
        while (earlier.isPresent() && identities.add(earlier.get())) {
            Sha256 identity = earlier.get();
            Optional<ShelfEntry> kept = entries.stream().filter(entry -> entry.packageIdentity().equals(identity)
                    && entry.seat().filter(SeatEntry::here).isEmpty()).findFirst();
            earlier = kept.isPresent() ? packages.of(stream(kept.get())).statement().replaces() : Optional.empty();
        }
        return entries.stream().filter(entry -> identities.contains(entry.packageIdentity())).toList();
    }
}
