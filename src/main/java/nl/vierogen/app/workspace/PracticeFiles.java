package nl.vierogen.app.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vierogen.practice.PracticeLogbook;
import nl.vierogen.practice.PracticeLogbooks;
import nl.vierogen.practice.PracticePackages;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.AtomicFile;
import nl.vierogen.ui.Tasks;

/**
 * Practice logbooks, drawn and packed as the Bureau packs them and written to files from which they are imported.
 *
 * @param folder folder of the workspace; the files come beside it
 * @param clock the day they are handed in follows from it
 */
record PracticeFiles(Path folder, Clock clock) {

    /** The work of making them, one file each. */
    List<Tasks.Work<Path>> works() {
        return PracticeLogbooks.on(LocalDate.now(clock)).stream().<Tasks.Work<Path>>map(one -> () -> make(one))
                .toList();
    }

    private Path make(PracticeLogbook practice) throws Refusal {
        Path file = folder.resolve(practice.logbook().number() + ".logboek");
        AtomicFile.write(file, PracticePackages.pack(practice, clock.instant()));
        return file;
    }
}
