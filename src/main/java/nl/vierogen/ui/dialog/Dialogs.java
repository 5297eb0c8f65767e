package nl.vierogen.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.vierogen.problem.Refusal;

/** Questions to the person at the screen; behind an interface, so that a view-model is tested without a window. */
public interface Dialogs {
    /** Files to open; none when the person thinks better of it. */
    List<Path> openFiles(FileKind kind);

    /** Where to save, starting at the suggestion; empty when the person thinks better of it. */
    Optional<Path> saveFile(FileKind kind, Path suggested);

    /**
     * A question with two answers.
     *
     * @param yes what the button says that does it
     * @param then what it does
     */
    void confirm(String title, String question, String yes, Runnable then);

    /**
     * A question of which the yes loses something for good: Enter alone, pressed before anyone read it, says no.
     *
     * @param yes what the button says that does it
     * @param then what it does
     */
    void confirmLoss(String title, String question, String yes, Runnable then);

    /** Puts a text where it can be pasted from, so that it is not lost. */
    void copy(String text);

    /** Tells that something was refused, what is safe, and lets the details be copied. */
    void refused(Refusal refusal);
}
