package nl.vierogen.review.ask;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.review.Screening;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Notice;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.Tone;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.ui.dialog.FileKind;
import nl.vierogen.verdict.privacy.PrivacyViewModel;

/** The summary's section on looking along: who was asked, how it ended, and what can be done now. */
public final class FourEyesViewModel {
    private final OpenLogbook logbook;
    private final CoReviewing reviewing;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final RequestFiles files;
    private final FourEyesActions actions;
    private final PrivacyViewModel privacy;
    private final ReadOnlyObjectWrapper<Optional<FourEyesState>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /**
     * @param files where a request is saved unless the person says otherwise, and where it went
     * @param screening what is written is held against before a colleague reads it; the summary shows what was found
     */
    public FourEyesViewModel(OpenLogbook logbook, CoReviewing reviewing, Tasks tasks, Dialogs dialogs, Texts texts,
            RequestFiles files, Screening screening, FourEyesActions actions) {
        this.logbook = logbook;
        this.reviewing = reviewing;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.files = files;
        this.actions = actions;
        this.privacy = screening.of(logbook, texts, _ -> {
        });
    }

    /** Reads the assessment as it is once everything asked before has been written. */
    public void refresh() {
        tasks.inOrder(() -> logbook.session().assessment(), now -> state.set(state(now)), dialogs::refused);
    }

    private Optional<FourEyesState> state(Assessment now) {
        return FourEyesState.of(now, new RequestText(texts, files.of(logbook), files.suggested(logbook)), texts);
    }

    /** Does a step. */
    void perform(FourEyesState.Step step) {
        if (working.get()) {
            return;
        }
        switch (step) {
            case ASK -> ask();
            case COMPARE -> actions.compare().run();
            case CONTINUE_HERE -> actions.continueHere().run();
            case OPEN_ANSWER -> openAnswer();
            case SAVE_REQUEST -> saveRequest();
            case WITHDRAW ->
                dialogs.confirmLoss(texts.get("review.withdraw.title"), texts.get("review.withdraw.question"),
                        texts.get("review.withdraw.yes"),
                        () -> write(() -> reviewing.withdraw(logbook), actions.changed()));
        }
    }

    // she cannot take back what lies fixed once a colleague has read it
    private void ask() {
        if (privacy.look(logbook.session().assessment())) {
            actions.ask().run();
        } else {
            notice.set(new Notice(Tone.WARNING, privacy.sentence()));
        }
    }

    private void openAnswer() {
        dialogs.openFiles(FileKind.REVIEW).stream().findFirst()
                .ifPresent(file -> write(() -> reviewing.receive(logbook, file), actions.changed()));
    }

    private void saveRequest() {
        dialogs.saveFile(FileKind.REVIEW, files.suggested(logbook))
                .ifPresent(target -> write(() -> reviewing.save(logbook, target), () -> {
                    files.saved(logbook, target);
                    refresh();
                    notice.set(new Notice(Tone.SUCCESS, texts.get("review.request.saved", target.getFileName())));
                }));
    }

    /** Something that is written and returns nothing. */
    @FunctionalInterface
    private interface Writing {
        void run() throws Refusal;
    }

    private void write(Writing what, Runnable then) {
        working.set(true);
        notice.set(Notice.NONE);
        tasks.inOrder(() -> {
            what.run();
            return logbook;
        }, _ -> {
            working.set(false);
            then.run();
        }, refusal -> {
            working.set(false);
            notice.set(new Notice(Tone.DANGER, texts.sentence(refusal)));
        });
    }

    ReadOnlyObjectProperty<Optional<FourEyesState>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }
}
