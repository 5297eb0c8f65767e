package nl.vierogen.archive;

import java.util.Optional;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.StreamId;

/** The packages kept in the workspace, opened again in memory; the one opened last is at hand. */
final class OpenedPackages {
    private final Desk desk;
    private Optional<LogbookPackage> last = Optional.empty();

    OpenedPackages(Desk desk) {
        this.desk = desk;
    }

    /** The package an assessment is about. */
    LogbookPackage of(StreamId stream) throws Refusal {
        byte[] projection = desk.workspace().journal().projection(stream)
                .orElseThrow(() -> new Refusal(Problem.JOURNAL_TAMPERED));
        return open(StrictJson.read(projection, ShelfEntry.class).packageIdentity());
    }

    private synchronized LogbookPackage open(Sha256 identity) throws Refusal {
        if (last.isPresent() && last.get().identity().equals(identity)) {
            return last.get();
        }
        byte[] encrypted = desk.workspace().packages().get(identity.hex());
        LogbookPackage opened = PackageReader.open(encrypted, desk.identity(), desk.roster());
        if (!opened.identity().equals(identity)) {
            throw new Refusal(Problem.JOURNAL_TAMPERED);
        }
        last = Optional.of(opened);
        return opened;
    }
}
