package nl.vierogen.archive.shelf;

import java.util.Arrays;
import java.util.Optional;
import nl.vierogen.archive.kept.Desk;
import nl.vierogen.archive.kept.SeatEntry;
import nl.vierogen.archive.kept.ShelfEntry;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.exchange.review.RequestReader;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.StreamId;
import nl.vierogen.trust.Identity;

/** The packages kept in the workspace, opened again in memory; the one opened last is at hand. */
public final class OpenedPackages {
    private final Desk desk;
    private final Guests guests;
    private Optional<Last> last = Optional.empty();

    private record Last(StreamId stream, LogbookPackage opened) {
    }

    public OpenedPackages(Desk desk, Guests guests) {
        this.desk = desk;
        this.guests = guests;
    }

    /** What the list keeps of an assessment. */
    public ShelfEntry entry(StreamId stream) throws Refusal {
        byte[] projection = desk.workspace().journal().projection(stream)
                .orElseThrow(() -> new Refusal(Problem.JOURNAL_TAMPERED));
        return ShelfEntry.read(projection);
    }

    /**
     * The package an assessment is about.
     *
     * @throws Refusal REVIEW_SEAT_LOCKED while a colleague at this laptop has not unlocked her seat, or what a reader
     * refuses
     */
    public synchronized LogbookPackage of(StreamId stream) throws Refusal {
        if (last.isPresent() && last.get().stream().equals(stream)) {
            return last.get().opened();
        }
        ShelfEntry entry = entry(stream);
        LogbookPackage opened = entry.seat().isPresent() ? inRequest(stream, entry.seat().get())
                : PackageReader.open(kept(entry.packageIdentity().hex()), desk.identity(), desk.roster());
        if (!opened.identity().equals(entry.packageIdentity())) {
            throw new Refusal(Problem.JOURNAL_TAMPERED);
        }
        last = Optional.of(new Last(stream, opened));
        return opened;
    }

    /** Has a package at hand that was opened elsewhere, if it is the one kept here byte for byte. */
    synchronized void hold(StreamId stream, LogbookPackage opened, byte[] encrypted) throws Refusal {
        ShelfEntry entry = entry(stream);
        if (entry.seat().isEmpty() && opened.identity().equals(entry.packageIdentity())
                && Arrays.equals(kept(entry.packageIdentity().hex()), encrypted)) {
            last = Optional.of(new Last(stream, opened));
        }
    }

    /** Who sits there. */
    public Identity sitter(StreamId stream, SeatEntry seat) throws Refusal {
        return seat.here()
                ? guests.at(stream).orElseThrow(() -> new Refusal(Problem.REVIEW_SEAT_LOCKED)).identity()
                : desk.identity();
    }

    private LogbookPackage inRequest(StreamId stream, SeatEntry seat) throws Refusal {
        return RequestReader.open(kept(seat.request().hex()), sitter(stream, seat), desk.roster()).opened();
    }

    private byte[] kept(String name) throws Refusal {
        return desk.workspace().packages().get(name);
    }
}
