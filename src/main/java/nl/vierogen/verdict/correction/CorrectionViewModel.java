package nl.vierogen.verdict.correction;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.verdict.SealedResult;
import nl.vierogen.verdict.Sealing;

/** Opening the next revision of a signed result: why, and what that means. */
public final class CorrectionViewModel {
    private final OpenLogbook logbook;
    private final SealedResult signed;
    private final Sealing sealing;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Runnable opened;
    private final Reasons reasons;
    private final StringProperty reason;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /**
     * @param signed the result to be corrected
     * @param reasons what was typed before
     * @param opened on to the assessing screen
     */
    public CorrectionViewModel(OpenLogbook logbook, SealedResult signed, Sealing sealing, Tasks tasks,
            Dialogs dialogs, Texts texts, Reasons reasons, Runnable opened) {
        this.logbook = logbook;
        this.signed = signed;
        this.sealing = sealing;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.reasons = reasons;
        this.opened = opened;
        this.reason = new SimpleStringProperty(reasons.of(logbook.id()));
        reason.subscribe(typed -> reasons.keep(logbook.id(), typed));
    }

    /** Opens the next revision; nothing without a reason. */
    void open() {
        if (!canOpen().get()) {
            return;
        }
        String why = reason.get().strip();
        working.set(true);
        tasks.inOrder(() -> {
            sealing.openCorrection(logbook, why);
            return why;
        }, _ -> {
            reasons.forget(logbook.id());
            opened.run();
        }, refusal -> {
            working.set(false);
            dialogs.refused(refusal);
        });
    }

    /** Says first that a reason that was typed is part of nothing yet. */
    public void leave(Runnable then) {
        if (reason.get().isBlank() || isOpened()) {
            then.run();
        } else {
            dialogs.confirmLoss(texts.get("verdict.correction.leave.title"),
                    texts.get("verdict.correction.leave.question"), texts.get("verdict.correction.leave.yes"), then);
        }
    }

    private boolean isOpened() {
        return logbook.session().assessment().correction().isPresent();
    }

    /** What opening it means, in sentences. */
    String about() {
        int revision = signed.facts().revision();
        String about = texts.get("verdict.correction.about", revision, revision + 1);
        return signed.facts().signers().size() > 1 ? about + " " + texts.get("verdict.correction.two") : about;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    BooleanBinding canOpen() {
        return Bindings.createBooleanBinding(() -> !reason.get().isBlank() && !working.get(), reason, working);
    }
}
