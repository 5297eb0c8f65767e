package nl.vierogen.verdict.seal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.verdict.Outgoing;

/**
 * Where results go: to one folder, unless the person chooses another place. Whoever goes back from signing to look once more
 * finds her choice again. Kept while the program runs and part of no file.
 */
public final class SavePlaces {
    private final Path folder;
    private final Map<Of, Path> chosen = new HashMap<>();

    /** A corrected result is another file than the one before. */
    private record Of(String logbook, String name) {
    }

    /** @param folder where results are saved unless the person says otherwise */
    public SavePlaces(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Optional<Path> chosen(OpenLogbook logbook, Outgoing file) {
        return Optional.ofNullable(chosen.get(new Of(logbook.id(), file.name())));
    }

    void choose(OpenLogbook logbook, Outgoing file, Path place) {
        chosen.put(new Of(logbook.id(), file.name()), place);
    }
}
