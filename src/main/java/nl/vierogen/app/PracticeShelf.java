package nl.vierogen.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.inbox.LogbookShelf;
import nl.vierogen.practice.PracticeLogbook;
import nl.vierogen.practice.PracticeLogbooks;
import nl.vierogen.practice.PracticePackages;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.AtomicFile;

/**
 * Fills a workspace with practice logbooks: packed as the Bureau packs them, written to a file, and imported from it.
 *
 * @param shelf the logbooks of the workspace
 * @param folder folder of the workspace; the files come beside it
 * @param clock the day they are handed in follows from it
 */
record PracticeShelf(LogbookShelf shelf, Path folder, Clock clock) {

    /** Makes and imports them; what came of each. */
    List<ImportReport> fill() throws Refusal {
        List<ImportReport> reports = new ArrayList<>();
        for (PracticeLogbook practice : PracticeLogbooks.on(LocalDate.now(clock))) {
            Path file = folder.resolve(practice.logbook().number() + ".logboek");
            AtomicFile.write(file, PracticePackages.pack(practice, clock.instant()));
            reports.add(shelf.importFile(file));
        }
        return reports;
    }
}
