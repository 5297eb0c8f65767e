package nl.vierogen.verdict;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.retake.RetakeProposal;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.letter.privacy.KnownWords;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.Dialogs;
import nl.vierogen.ui.Tasks;
import nl.vierogen.verdict.advice.AdviceViewModel;
import nl.vierogen.verdict.privacy.PassedHits;
import nl.vierogen.verdict.privacy.PrivacyViewModel;

/** The summary of an assessment: what it comes to, what is still open, and whether it can be signed. */
public final class SummaryViewModel {
    private final OpenLogbook logbook;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Dates dates;
    private final SummaryActions actions;
    private final Wording wording;
    private final AdviceViewModel advice;
    private final PrivacyViewModel privacy;

    private final ReadOnlyObjectWrapper<Optional<SummaryText>> summary = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty overall = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper sealable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper whyNot = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper editable = new ReadOnlyBooleanWrapper();
    private Optional<Assessment> shown = Optional.empty();
    private String savedOverall = "";
    private Optional<String> refusedOverall = Optional.empty();

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
        this.advice = new AdviceViewModel(logbook, tasks, dialogs, texts, this::look);
        privacy.clearProperty().subscribe((_, _) -> shown.ifPresent(this::allow));
    }

    /** Reads the assessment as it is once everything asked before has been written. */
    public void refresh() {
        tasks.inOrder(() -> logbook.session().assessment(), this::show, dialogs::refused);
    }

    /** Keeps the comment on the whole, if it changed. What was refused is tried again once it changes, or on leaving. */
    void saveOverall() {
        String text = overall.get();
        if (!text.equals(savedOverall) && !refusedOverall.equals(Optional.of(text))) {
            saved.set(texts.get("verdict.overall.saving"));
            keep(text, () -> saved.set(texts.get("verdict.overall.saved")), dialogs::refused);
        }
    }

    /** Keeps the comment and then goes on. When it cannot be kept it is copied, and may be left behind. */
    public void leave(Runnable then) {
        String text = overall.get();
        Runnable next = () -> advice.leave(then);
        if (text.equals(savedOverall)) {
            next.run();
        } else {
            keep(text, next, refusal -> {
                dialogs.copy(text);
                dialogs.confirm(texts.get("verdict.leave.title"),
                        texts.get("verdict.leave.question", texts.sentence(refusal)), texts.get("verdict.leave.yes"),
                        () -> giveUp(next));
            });
        }
    }

    private void keep(String text, Runnable then, Consumer<Refusal> otherwise) {
        tasks.inOrder(() -> logbook.session().perform(_ -> Optional.of(new Act.OverallFeedbackWritten(text))),
                after -> {
                    savedOverall = text;
                    look(after);
                    refusedOverall = Optional.empty();
                    then.run();
                }, refusal -> {
                    refusedOverall = Optional.of(text);
                    saved.set(texts.get("verdict.overall.not-saved"));
                    otherwise.accept(refusal);
                });
    }

    private void giveUp(Runnable then) {
        overall.set(savedOverall);
        saved.set("");
        then.run();
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
        savedOverall = assessment.overallFeedback();
        overall.set(savedOverall);
        advice.show(assessment);
        look(assessment);
        editable.set(assessment.seal().isEmpty() && assessment.handedBack().isEmpty());
        summary.set(Optional.of(new SummaryText(logbook, assessment, wording, texts, dates)));
    }

    // the texts of the assessment as it is now, and with them whether it may be signed
    private void look(Assessment assessment) {
        shown = Optional.of(assessment);
        privacy.look(assessment);
        allow(assessment);
    }

    private void allow(Assessment assessment) {
        boolean ready = switch (assessment.stage()) {
            case READY -> new Obstacles(logbook, texts).first(assessment).isEmpty();
            case ANSWERED -> !assessment.lookingAlong().isChangedSince() && assessment.outcome().isPresent();
            case NEW, ASSESSING, COLLEAGUE_FIRST, WAITING, SEALED, LOCKABLE, COMPARING, REPLIED -> false;
        };
        boolean clear = privacy.clearProperty().get();
        sealable.set(ready && clear);
        whyNot.set(ready && !clear ? privacy.sentence() : why(assessment));
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

    private static boolean goesBack(Outcome outcome) {
        return outcome == Outcome.RETURNED || outcome == Outcome.HANDED_BACK;
    }

    private String why(Assessment assessment) {
        Optional<String> obstacle = assessment.stage().isScoring()
                ? new Obstacles(logbook, texts).first(assessment)
                : Optional.empty();
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        if (assessment.stage() == Stage.READY && assessment.outcome().filter(SummaryViewModel::goesBack).isPresent()) {
            return texts.get("verdict.seal.back");
        }
        String why = isChanged(assessment) ? texts.get("verdict.seal.changed")
                : texts.get("verdict.seal." + assessment.stage(), assessment.tally().open().size());
        return switch (assessment.stage()) {
            case READY, COLLEAGUE_FIRST ->
                new Asides(assessment, texts).doubts().map(doubts -> why + " " + doubts).orElse(why);
            case NEW, ASSESSING, WAITING, ANSWERED, SEALED, LOCKABLE, COMPARING, REPLIED -> why;
        };
    }

    // what the colleague signed is not what it is now: both sign again
    private static boolean isChanged(Assessment assessment) {
        return assessment.stage() == Stage.ANSWERED && assessment.lookingAlong().isChangedSince();
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

    StringProperty overallProperty() {
        return overall;
    }

    /** Whether the comment can still be changed: not once the result is signed. */
    ReadOnlyBooleanProperty editableProperty() {
        return editable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty sealableProperty() {
        return sealable.getReadOnlyProperty();
    }

    /** Why it can be signed, or why not. */
    ReadOnlyStringProperty whyNotProperty() {
        return whyNot.getReadOnlyProperty();
    }

    ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }
}
