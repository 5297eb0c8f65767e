package nl.vierogen.review.seat;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.review.Screening;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.verdict.privacy.PrivacyViewModel;
import nl.vierogen.verdict.words.FindingText;
import nl.vierogen.verdict.words.Wording;

/** A colleague's own sheet before she closes it: what is open, what is in doubt, and what closing does. */
public final class LockViewModel {
    private final OpenLogbook seat;
    private final CoReviewing reviewing;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final LockActions actions;
    private final PrivacyViewModel privacy;
    private final ReadOnlyObjectWrapper<Optional<LockState>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper why = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();

    /** @param screening what she wrote is held against before it lies fixed and goes to who asked */
    public LockViewModel(OpenLogbook seat, CoReviewing reviewing, Tasks tasks, Dialogs dialogs, Texts texts,
            Screening screening, LockActions actions) {
        this.seat = seat;
        this.reviewing = reviewing;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.actions = actions;
        this.privacy = screening.of(seat, texts, slot -> actions.goTo().accept(slot, Optional.empty()));
        privacy.clearProperty().subscribe((_, _) -> allow());
    }

    /** Reads the sheet as it is once everything asked before has been written. */
    public void refresh() {
        tasks.inOrder(() -> seat.session().assessment(), this::show, dialogs::refused);
    }

    private void show(Assessment now) {
        state.set(Optional.of(LockState.of(now, undecided(now))));
        privacy.look(now);
        allow();
    }

    private List<LockState.Undecided> undecided(Assessment now) {
        FindingText words = new FindingText(new Wording(seat, texts), texts);
        return seat.undecided(now).stream()
                .map(sign -> new LockState.Undecided(
                        sign.slots().isEmpty() ? now.counting().slots().getFirst().id() : sign.slots().getFirst(),
                        words.title(sign.condition(), sign.slots())))
                .toList();
    }

    private void allow() {
        state.get().ifPresent(now -> {
            boolean clear = privacy.clearProperty().get();
            ready.set(now.lockable() && clear);
            why.set(!now.lockable() ? notYet(now) : clear ? texts.get("review.lock.ready") : privacy.sentence());
        });
    }

    private String notYet(LockState now) {
        return now.undecided().isEmpty() ? texts.get("review.lock.not-yet", now.open().size())
                : texts.get("verdict.seal.undecided", now.undecided().size());
    }

    /** Asks whether the sheet is to be closed; nothing while that is not possible. */
    void ask() {
        asking.set(ready.get() && !working.get());
    }

    /** Thinks better of it. */
    void notYet() {
        asking.set(false);
    }

    /** Closes the sheet for good; nothing when that was not asked before. */
    void lock() {
        if (asking.get() && ready.get()) {
            asking.set(false);
            write(() -> reviewing.lock(seat), actions.locked());
        }
    }

    /** Declines, once that is confirmed. */
    void decline(CoReviewing.Decline why) {
        dialogs.confirmLoss(texts.get("review.decline.title"), texts.get("review.decline.question." + why),
                texts.get("review.decline.yes"), () -> write(() -> reviewing.decline(seat, why), actions.declined()));
    }

    /** Back to the assessing screen, at a criterion. */
    void goTo(CriterionPlace place) {
        actions.goTo().accept(place.slot(), Optional.of(place.criterion()));
    }

    /** Back to the assessing screen, at the image of a sign. */
    void goTo(LockState.Undecided sign) {
        actions.goTo().accept(sign.slot(), Optional.empty());
    }

    /** Something that is written and returns nothing. */
    @FunctionalInterface
    private interface Writing {
        void run() throws Refusal;
    }

    private void write(Writing what, Runnable then) {
        working.set(true);
        tasks.inOrder(() -> {
            what.run();
            return seat;
        }, _ -> {
            working.set(false);
            then.run();
        }, refusal -> {
            working.set(false);
            dialogs.refused(refusal);
            refresh();
        });
    }

    ReadOnlyObjectProperty<Optional<LockState>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether her sheet can be closed now. */
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Why it can be closed, or why not. */
    ReadOnlyStringProperty whyProperty() {
        return why.getReadOnlyProperty();
    }

    /** What in her words could tell who someone is. */
    PrivacyViewModel privacy() {
        return privacy;
    }

    /** Whether it asks if the sheet is to be closed. */
    ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }
}
