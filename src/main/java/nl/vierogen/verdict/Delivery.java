package nl.vierogen.verdict;

import java.nio.file.Path;
import nl.vierogen.problem.Refusal;

/** What became of the file of a signed result. The result itself is safe in the journal whatever became of it. */
public sealed interface Delivery {
    /** Written now and read back. */
    record Saved(Path file) implements Delivery {
    }

    /** Could not be written; it can be saved elsewhere. */
    record NotSaved(Path file, Refusal why) implements Delivery {
    }

    /** Not written now: signed before, when where its file went is not known, or it stays at this laptop. */
    record Before(Path suggested) implements Delivery {
    }

    /** Where a file is saved unless the person says otherwise. */
    default Path suggestion() {
        return switch (this) {
            case Saved(Path file) -> file;
            case NotSaved(Path file, Refusal _) -> file;
            case Before(Path suggested) -> suggested;
        };
    }
}
