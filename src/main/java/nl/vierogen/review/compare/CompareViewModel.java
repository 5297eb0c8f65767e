package nl.vierogen.review.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.opened.Hidden;
import nl.vierogen.assessment.opened.HiddenImages;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.review.Screening;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.Notice;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.Tone;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.verdict.privacy.PrivacyViewModel;

/** Two readings side by side, from either seat: what differs, what is agreed on it and why. */
public final class CompareViewModel {
    private final OpenLogbook logbook;
    private final CoReviewing reviewing;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Dates dates;
    private final CompareActions actions;
    private final PrivacyViewModel privacy;
    private final Wording wording;
    private final Options options;
    private final HiddenImages hiddenImages;

    private Optional<Comparison> comparison = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<CompareState>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Line>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Option>> choice = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final BooleanProperty everything = new SimpleBooleanProperty();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper finished = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<SlotId>> slot = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> hidden = new ReadOnlyObjectWrapper<>(Optional.empty());
    private OptionalInt chosen = OptionalInt.empty();
    private boolean saving;

    /** @param screening what is written is held against before it is signed, or goes to the other */
    public CompareViewModel(OpenLogbook logbook, CoReviewing reviewing, Tasks tasks, Dialogs dialogs, Texts texts,
            Dates dates, Wording wording, Screening screening, CompareActions actions) {
        this.logbook = logbook;
        this.reviewing = reviewing;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.dates = dates;
        this.actions = actions;
        this.wording = wording;
        this.privacy = screening.of(logbook, texts, this::select);
        this.options = new Options(logbook, wording);
        this.hiddenImages = new HiddenImages(logbook.procedure());
        everything.subscribe(_ -> render(Optional.empty()));
    }

    /** Reads both sheets, once everything asked before has been written. */
    public void refresh() {
        tasks.inOrder(() -> Comparison.read(logbook, reviewing), read -> {
            comparison = Optional.of(read);
            render(Optional.empty());
            firstOpen();
        }, dialogs::refused);
    }

    /** Goes to a line, and forgets what was chosen at another. */
    void select(Line line) {
        if (!current.get().map(Line::matter).equals(Optional.of(line.matter()))) {
            show(line);
        }
    }

    private void select(SlotId slot) {
        shown().stream().filter(line -> line.matter().slot().equals(Optional.of(slot))).findFirst()
                .ifPresent(this::select);
    }

    /** To a neighbouring line. */
    void move(int by) {
        List<Line> shown = shown();
        int at = current.get().map(line -> shown.stream().map(Line::matter).toList().indexOf(line.matter())).orElse(-1);
        if (!shown.isEmpty()) {
            show(shown.get(Math.clamp(at + by, 0, shown.size() - 1)));
        }
    }

    /** To the next difference on which nothing is agreed. */
    void nextOpen() {
        List<Line> shown = shown();
        int at = current.get().map(line -> shown.stream().map(Line::matter).toList().indexOf(line.matter())).orElse(-1);
        for (int step = 1; step <= shown.size(); step++) {
            Line line = shown.get(Math.floorMod(at + step, shown.size()));
            if (line.isOpen()) {
                show(line);
                return;
            }
        }
        say(Tone.SUCCESS, "review.all-settled");
    }

    /** Chooses what will be agreed; false when the line in hand offers no such thing. */
    boolean choose(int digit) {
        if (isClosed() || choice.get().stream().noneMatch(option -> option.digit() == digit)) {
            return false;
        }
        notice.set(Notice.NONE);
        chosen = OptionalInt.of(digit);
        current.get().ifPresent(line -> choice.set(options.of(line, chosen)));
        return true;
    }

    /** Keeps what was chosen and why, and goes on to the next difference that is open. */
    void settle() {
        if (saving || isClosed() || current.get().isEmpty()) {
            return;
        }
        if (chosen.isEmpty()) {
            say(Tone.WARNING, "review.choose-first");
        } else if (reason.get().isBlank()) {
            say(Tone.WARNING, "review.reason-first");
        } else {
            perform(current.get().get().matter().settled(chosen.getAsInt(), reason.get().strip()), this::afterSettling);
        }
    }

    // after the last difference the way on is what is left to do
    private void afterSettling() {
        if (state.get().filter(now -> now.next() != Ending.Next.SETTLE).isPresent()) {
            finished.set(true);
        } else {
            firstOpen();
        }
    }

    /** Takes back what was last agreed, and shows it. */
    void undo() {
        step(true);
    }

    /** Agrees again on what was last taken back. */
    void redo() {
        step(false);
    }

    private void step(boolean back) {
        tasks.inOrder(() -> {
            Assessment now = logbook.session().assessment();
            Optional<Act> touched = (back ? now.nextUndo() : now.nextRedo()).map(RecordedAct::act);
            Assessment after = back ? logbook.session().undo() : logbook.session().redo();
            return touched.map(act -> new Step(act, after));
        }, step -> step.ifPresentOrElse(done -> {
            notice.set(Notice.NONE);
            render(Matter.of(done.act()));
        }, () -> say(Tone.NEUTRAL, back ? "review.nothing-to-undo" : "review.nothing-to-redo")), dialogs::refused);
    }

    private record Step(Act act, Assessment after) {
    }

    /** Says that both do not come to one verdict, once that is confirmed; or takes that back. */
    void denyOrNot() {
        state.get().ifPresent(now -> {
            if (now.denied()) {
                perform(new ReviewAct.AgreementDenied(false), this::firstOpen);
            } else if (now.notDeniable().isEmpty()) {
                dialogs.confirm(texts.get("review.deny.title"), texts.get("review.deny.question"),
                        texts.get("review.deny.yes"), () -> perform(new ReviewAct.AgreementDenied(true), () -> {
                        }));
            }
        });
    }

    /** On to signing, or back to the colleague; nothing while something is open. */
    void goOn() {
        state.get().map(CompareState::next).ifPresent(next -> {
            switch (next) {
                case SETTLE -> nextOpen();
                case SIGN -> whenClear(actions.sign());
                case ASK_AGAIN -> whenClear(actions.askAgain());
            }
        });
    }

    private void whenClear(Runnable then) {
        if (privacy.look(logbook.session().assessment())) {
            then.run();
        } else {
            notice.set(new Notice(Tone.WARNING, privacy.sentence()));
        }
    }

    private void perform(Act act, Runnable then) {
        saving = true;
        tasks.inOrder(() -> logbook.session().perform(_ -> Optional.of(act)), _ -> {
            saving = false;
            notice.set(Notice.NONE);
            render(Matter.of(act));
            then.run();
        }, refusal -> {
            saving = false;
            dialogs.refused(refusal);
        });
    }

    private void firstOpen() {
        List<Line> shown = shown();
        shown.stream().filter(Line::isOpen).findFirst().or(() -> shown.stream().findFirst()).ifPresent(this::show);
    }

    // what is in hand stays in hand, unless something else is asked for
    private void render(Optional<Matter> wanted) {
        comparison.ifPresent(read -> {
            Assessment now = logbook.session().assessment();
            CompareState next = CompareState.of(read, now, everything.get(), wording, dates);
            Optional<Matter> matter = wanted.or(() -> current.get().map(Line::matter));
            finished.set(false);
            state.set(Optional.of(next));
            privacy.look(now);
            look(slot.get());
            matter.flatMap(one -> next.lines().stream().filter(line -> line.matter().equals(one)).findFirst())
                    .or(() -> next.lines().stream().findFirst()).ifPresent(this::show);
        });
    }

    private void show(Line line) {
        look(line.matter().slot().or(slot::get));
        chosen = line.digit();
        reason.set(line.reason());
        current.set(Optional.of(line));
        choice.set(options.of(line, chosen));
    }

    // what was found holds for the picture in sight, whatever line is in hand (procedure 2026, 2.b, 2.d)
    private void look(Optional<SlotId> at) {
        hidden.set(at.isEmpty() ? Optional.of(texts.get("review.no-image"))
                : at.flatMap(shown -> hiddenImages.of(logbook.session().assessment(), shown)).map(this::why));
        slot.set(at);
    }

    private String why(Hidden reason) {
        return texts.get("review.hidden", reason.finding().condition(), logbook.procedure()
                .condition(reason.finding().condition()).map(condition -> wording.of(condition.text())).orElse(""));
    }

    private void say(Tone tone, String key) {
        notice.set(new Notice(tone, texts.get(key)));
    }

    private List<Line> shown() {
        return state.get().map(CompareState::lines).orElse(List.of());
    }

    private boolean isClosed() {
        return logbook.session().assessment().stage().isDone();
    }

    ReadOnlyObjectProperty<Optional<CompareState>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What is talked about. */
    ReadOnlyObjectProperty<Optional<Line>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** What can be agreed on it. */
    ReadOnlyObjectProperty<List<Option>> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Whether the last difference was settled just now, so that only going on is left. */
    ReadOnlyBooleanProperty finishedProperty() {
        return finished.getReadOnlyProperty();
    }

    /** Of which the image is in hand: that of the last line that is about an image; empty before there was one. */
    ReadOnlyObjectProperty<Optional<SlotId>> slotProperty() {
        return slot.getReadOnlyProperty();
    }

    /** Why no image is shown, or no longer that in hand; empty while it is, and until the readings are read. */
    ReadOnlyObjectProperty<Optional<String>> hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    /** What in the words of both could tell who someone is. */
    PrivacyViewModel privacy() {
        return privacy;
    }

    /** Whether every criterion is listed instead of the differences. */
    BooleanProperty everythingProperty() {
        return everything;
    }

    /** Why it is agreed. */
    StringProperty reasonProperty() {
        return reason;
    }
}
