package nl.vierogen.verdict.summary;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.retake.RetakeProposal;
import nl.vierogen.letter.privacy.KnownWords;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.verdict.advice.AdviceViewModel;
import nl.vierogen.verdict.privacy.PassedHits;
import nl.vierogen.verdict.privacy.PrivacyViewModel;
import nl.vierogen.verdict.words.Wording;

/** The summary of an assessment: what it comes to, what is still open, and whether it can be signed. */
public final class SummaryViewModel {
    private final OpenLogbook logbook;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Dates dates;
    private final SummaryActions actions;
    private final Wording wording;
    private final CommentViewModel comment;
    private final AdviceViewModel advice;
    private final PrivacyViewModel privacy;

    private final ReadOnlyObjectWrapper<Optional<SummaryText>> summary = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper sealable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper whyNot = new ReadOnlyStringWrapper("");
    private Optional<Assessment> shown = Optional.empty();

    public SummaryViewModel(OpenLogbook logbook, Tasks tasks, Dialogs dialogs, Texts texts, Dates dates,
            SummaryActions actions, KnownWords known, PassedHits passed) {
        this.logbook = logbook;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.dates = dates;
        this.actions = actions;
        this.wording = new Wording(logbook, texts);
        this.privacy = new PrivacyViewModel(logbook, known, passed, texts,
                slot -> leave(() -> actions.goTo().accept(slot, Optional.empty())));
        this.comment = new CommentViewModel(logbook, tasks, dialogs, texts, this::look);
        this.advice = new AdviceViewModel(logbook, tasks, dialogs, texts, this::look);
        privacy.clearProperty().subscribe((_, _) -> shown.ifPresent(this::allow));
    }

    /** Reads the assessment as it is once everything asked before has been written. */
    public void refresh() {
        tasks.inOrder(() -> logbook.session().assessment(), this::show, dialogs::refused);
    }

    /** Keeps what is typed and then goes on. What cannot be kept is copied, and may be left behind. */
    public void leave(Runnable then) {
        comment.leave(() -> advice.leave(then));
    }

    /** Back to the assessing screen, at the line's place. */
    void goTo(Line line) {
        leave(() -> actions.goTo().accept(line.slot(), line.criterion()));
    }

    /** Back to the assessing screen, at the image. */
    void goTo(ImageLine image) {
        leave(() -> actions.goTo().accept(image.slot(), Optional.empty()));
    }

    /** On to signing; nothing while that is not possible. */
    void seal() {
        if (sealable.get()) {
            // what was typed last is kept by leaving, and looked at only then
            leave(() -> shown.filter(_ -> sealable.get()).ifPresent(_ -> actions.seal().run()));
        }
    }

    /** On to the letter as it would be sent. */
    void letter() {
        leave(actions.letter());
    }

    private void show(Assessment assessment) {
        comment.show(assessment);
        advice.show(assessment);
        look(assessment);
        summary.set(Optional.of(new SummaryText(logbook, assessment, wording, texts, dates)));
    }

    // the texts of the assessment as it is now, and with them whether it may be signed
    private void look(Assessment assessment) {
        shown = Optional.of(assessment);
        privacy.look(assessment);
        allow(assessment);
    }

    private void allow(Assessment assessment) {
        Readiness readiness = Readiness.of(assessment, logbook, texts);
        boolean clear = privacy.clearProperty().get();
        sealable.set(readiness.ready() && clear);
        whyNot.set(readiness.ready() && !clear ? privacy.sentence() : readiness.why());
    }

    /** Marks the images that are proposed to be made again. */
    void accept(List<SlotId> slots) {
        perform(() -> {
            RetakeProposal proposal = new RetakeProposal(logbook.session().assessment(), logbook.procedure());
            for (Act act : Remakes.accept(proposal, slots)) {
                logbook.session().perform(_ -> Optional.of(act));
            }
            return logbook.session().assessment();
        }, this::show);
    }

    /** Marks every image to be made again. */
    void markAll() {
        perform(() -> logbook.session().perform(now -> Optional.of(Remakes.all(now))), this::show);
    }

    /** Takes the handing back back. */
    void takeBack() {
        perform(() -> {
            Assessment now = logbook.session().assessment();
            while (now.handedBack().isPresent() && now.nextUndo().isPresent()) {
                now = logbook.session().undo();
            }
            return now;
        }, _ -> actions.resume().run());
    }

    // what is typed is kept first: showing the assessment again shows the comment as kept
    private void perform(Tasks.Work<Assessment> work, Consumer<Assessment> then) {
        leave(() -> tasks.inOrder(work, then, dialogs::refused));
    }

    CommentViewModel comment() {
        return comment;
    }

    AdviceViewModel advice() {
        return advice;
    }

    PrivacyViewModel privacy() {
        return privacy;
    }

    ReadOnlyObjectProperty<Optional<SummaryText>> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty sealableProperty() {
        return sealable.getReadOnlyProperty();
    }

    /** Why it can be signed, or why not. */
    ReadOnlyStringProperty whyNotProperty() {
        return whyNot.getReadOnlyProperty();
    }
}
