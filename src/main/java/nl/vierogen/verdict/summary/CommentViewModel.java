package nl.vierogen.verdict.summary;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.dialog.Dialogs;

/** The comment on the whole logbook: kept while it is typed, and before the summary is left. */
final class CommentViewModel {
    private final OpenLogbook logbook;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Consumer<Assessment> changed;

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper editable = new ReadOnlyBooleanWrapper();
    private String kept = "";
    private Optional<String> refused = Optional.empty();

    /** @param changed hears the assessment once the comment is kept */
    CommentViewModel(OpenLogbook logbook, Tasks tasks, Dialogs dialogs, Texts texts, Consumer<Assessment> changed) {
        this.logbook = logbook;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.changed = changed;
    }

    /** Shows the comment as it is kept. */
    void show(Assessment assessment) {
        kept = assessment.overallFeedback();
        text.set(kept);
        Stage stage = assessment.stage();
        // what lies before a colleague stays as it is (procedure 2026, 3.c)
        editable.set(stage != Stage.WAITING && !stage.isDone() && assessment.handedBack().isEmpty());
    }

    /** Keeps the comment, if it changed. What was refused is tried again once it changes, or on leaving. */
    void save() {
        String typed = text.get();
        if (!typed.equals(kept) && !refused.equals(Optional.of(typed))) {
            saved.set(texts.get("verdict.overall.saving"));
            keep(typed, () -> saved.set(texts.get("verdict.overall.saved")), dialogs::refused);
        }
    }

    /** Keeps the comment and then goes on. When it cannot be kept it is copied, and may be left behind. */
    void leave(Runnable then) {
        String typed = text.get();
        if (typed.equals(kept)) {
            then.run();
        } else {
            keep(typed, then, refusal -> {
                dialogs.copy(typed);
                dialogs.confirmLoss(texts.get("verdict.leave.title"),
                        texts.get("verdict.leave.question", texts.sentence(refusal)), texts.get("verdict.leave.yes"),
                        () -> giveUp(then));
            });
        }
    }

    private void keep(String typed, Runnable then, Consumer<Refusal> otherwise) {
        tasks.inOrder(() -> logbook.session().perform(_ -> Optional.of(new Act.OverallFeedbackWritten(typed))),
                after -> {
                    kept = typed;
                    changed.accept(after);
                    refused = Optional.empty();
                    then.run();
                }, refusal -> {
                    refused = Optional.of(typed);
                    saved.set(texts.get("verdict.overall.not-saved"));
                    otherwise.accept(refusal);
                });
    }

    private void giveUp(Runnable then) {
        text.set(kept);
        saved.set("");
        then.run();
    }

    StringProperty textProperty() {
        return text;
    }

    /** Whether it can still be changed: not while a colleague looks along, nor once the result is signed. */
    ReadOnlyBooleanProperty editableProperty() {
        return editable.getReadOnlyProperty();
    }

    ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }
}
