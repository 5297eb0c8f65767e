package nl.vierogen.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vierogen.assessment.Card;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.inbox.LogbookShelf;
import nl.vierogen.practice.PracticeLogbook;
import nl.vierogen.practice.PracticeLogbooks;
import nl.vierogen.practice.PracticePackages;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.AtomicFile;
import nl.vierogen.ui.Tasks;

/**
 * Fills a workspace with practice logbooks: packed as the Bureau packs them, written to a file, and imported from it.
 *
 * @param shelf the logbooks of the workspace
 * @param folder folder of the workspace; the files come beside it
 * @param clock the day they are handed in follows from it
 */
record PracticeShelf(LogbookShelf shelf, Path folder, Clock clock) {

    /** The work of making and importing them, one each. */
    List<Tasks.Work<Card>> works() {
        return PracticeLogbooks.on(LocalDate.now(clock)).stream().<Tasks.Work<Card>>map(one -> () -> make(one))
                .toList();
    }

    private Card make(PracticeLogbook practice) throws Refusal {
        Path file = folder.resolve(practice.logbook().number() + ".logboek");
        AtomicFile.write(file, PracticePackages.pack(practice, clock.instant()));
        return switch (shelf.importFile(file).result()) {
            case ImportReport.Added added -> added.card();
            case ImportReport.Known known -> known.card();
            case ImportReport.Refused refused -> throw refused.refusal();
        };
    }
}
