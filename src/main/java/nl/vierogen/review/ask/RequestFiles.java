package nl.vierogen.review.ask;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.ui.dialog.FileKind;

/** In which files requests were saved, so that it can be said which one to send. Kept while the program runs. */
public final class RequestFiles {
    private final Path folder;
    private final Map<String, Path> saved = new HashMap<>();

    /** @param folder where a request is saved unless the person says otherwise */
    public RequestFiles(Path folder) {
        this.folder = folder;
    }

    /** Where a request about this logbook would go. */
    Path suggested(OpenLogbook logbook) {
        return folder.resolve(FileKind.REVIEW.name(logbook.logbook().number()));
    }

    /** Where the request under way went; empty when that is not known any more. */
    Optional<Path> of(OpenLogbook logbook) {
        return Optional.ofNullable(saved.get(logbook.id()));
    }

    void saved(OpenLogbook logbook, Path file) {
        saved.put(logbook.id(), file);
    }

    /** Another request is under way. */
    void forget(OpenLogbook logbook) {
        saved.remove(logbook.id());
    }
}
