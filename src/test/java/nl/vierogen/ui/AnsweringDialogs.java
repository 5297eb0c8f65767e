package nl.vierogen.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.problem.Refusal;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.ui.dialog.FileKind;

/** {@link Dialogs} with the answers given beforehand. */
public final class AnsweringDialogs implements Dialogs {
    /** What is chosen to open. */
    public List<Path> toOpen = List.of();
    /** What is chosen to save; the suggestion when empty. */
    public Optional<Path> toSave = Optional.empty();
    /** Whether the answer to a question is yes. */
    public boolean yes = true;
    /** What was asked so far. */
    public final List<String> asked = new ArrayList<>();
    /** What of that was asked because something would be lost. */
    public final List<String> warned = new ArrayList<>();
    /** What was copied so far. */
    public final List<String> copied = new ArrayList<>();
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
    public void confirm(String title, String question, String yesText, Runnable then) {
        asked.add(question);
        if (yes) {
            then.run();
        }
    }

    @Override
    public void confirmLoss(String title, String question, String yesText, Runnable then) {
        warned.add(question);
        confirm(title, question, yesText, then);
    }

    @Override
    public void copy(String text) {
        copied.add(text);
    }

    @Override
    public void refused(Refusal refusal) {
        refused.add(refusal);
    }
}
