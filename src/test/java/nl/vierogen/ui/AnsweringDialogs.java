package nl.vierogen.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.problem.Refusal;

/** {@link Dialogs} with the answers given beforehand. */
public final class AnsweringDialogs implements Dialogs {
    /** What is chosen to open. */
    public List<Path> toOpen = List.of();
    /** What is chosen to save; the suggestion when empty. */
    public Optional<Path> toSave = Optional.empty();
    /** What was refused so far. */
    public final List<Refusal> refused = new ArrayList<>();

    @Override
    public List<Path> openFiles(FileKind kind) {
        return toOpen;
    }

    @Override
    public Optional<Path> saveFile(FileKind kind, Path suggested) {
        return toSave.or(() -> Optional.of(suggested));
    }

    @Override
    public void confirm(String title, String question, String yes, Runnable then) {
        then.run();
    }

    @Override
    public void refused(Refusal refusal) {
        refused.add(refusal);
    }
}
