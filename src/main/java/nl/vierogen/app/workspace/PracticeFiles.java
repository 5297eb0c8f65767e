package nl.vierogen.app.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import nl.vierogen.practice.PracticeLogbook;
import nl.vierogen.practice.PracticeLogbooks;
import nl.vierogen.practice.PracticePackages;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.file.AtomicFile;
import nl.vierogen.ui.Tasks;

/**
 * Practice logbooks, drawn and packed as the Bureau packs them and written to files from which they are imported: the work
 * of making each. They are thought up only when the first is made.
 */
final class PracticeFiles extends AbstractList<Tasks.Work<Path>> {
    private final Path folder;
    private final Clock clock;
    private List<PracticeLogbook> logbooks = List.of();

    /**
     * @param folder folder of the workspace; the files come beside it
     * @param clock the day they are handed in follows from it
     */
    PracticeFiles(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public Tasks.Work<Path> get(int position) {
        PracticeLogbook logbook = logbooks().get(position);
        return () -> make(logbook);
    }

    @Override
    public int size() {
        return logbooks().size();
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private List<PracticeLogbook> logbooks() {
        if (logbooks.isEmpty()) {
            logbooks = PracticeLogbooks.on(LocalDate.now(clock));
        }
        return logbooks;
    }

    private Path make(PracticeLogbook practice) throws Refusal {
        Path file = folder.resolve(practice.logbook().number() + ".logboek");
        AtomicFile.write(file, PracticePackages.pack(practice, clock.instant()));
        return file;
    }
}
