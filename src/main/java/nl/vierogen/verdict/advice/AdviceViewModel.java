package nl.vierogen.verdict.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.act.Advice;
import nl.vierogen.assessment.act.RemarkAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.problem.Refusal;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.dialog.Dialogs;

/** What the assessor advises: pieces of the procedure's list, and words of her own. */
public final class AdviceViewModel {
    private final OpenLogbook logbook;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Consumer<Assessment> changed;
    private final List<String> known;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State(List.of(), false));
    private final StringProperty note = new SimpleStringProperty("");
    private Advice saved = Advice.NONE;
    private Optional<String> refused = Optional.empty();

    /**
     * What the list shows.
     *
     * @param editable whether it can be changed
     */
    record State(List<Choice> choices, boolean editable) {
        State {
            choices = List.copyOf(choices);
        }
    }

    /** A piece of advice, and whether it is given. */
    record Choice(String id, String text, boolean chosen) {
    }

    /** @param changed hears the assessment after each change */
    public AdviceViewModel(OpenLogbook logbook, Tasks tasks, Dialogs dialogs, Texts texts,
            Consumer<Assessment> changed) {
        this.logbook = logbook;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.changed = changed;
        this.known = logbook.procedure().advice().stream().map(Procedure.Advice::id).toList();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What the list does not say. */
    StringProperty noteProperty() {
        return note;
    }

    /** Shows the advice as it is kept. */
    public void show(Assessment assessment) {
        boolean typing = !note.get().equals(saved.note());
        saved = assessment.advice();
        if (!typing) {
            note.set(saved.note());
        }
        Stage stage = assessment.stage();
        List<Choice> choices = logbook.procedure().advice().stream()
                .map(one -> new Choice(one.id(), one.text().in(texts.locale()), saved.chosen().contains(one.id())))
                .toList();
        state.set(new State(choices, stage != Stage.WAITING && !stage.isDone()));
    }

    /** Gives a piece of advice, or no longer. */
    void toggle(String id) {
        keep(now -> new Advice(toggled(now.chosen(), id), now.note()), () -> {
        }, dialogs::refused);
    }

    /** Keeps the note, if it changed. What was refused is tried again once it changes, or on leaving. */
    void saveNote() {
        String text = note.get();
        if (state.get().editable() && !text.equals(saved.note()) && !refused.equals(Optional.of(text))) {
            keepNote(text, () -> {
            }, dialogs::refused);
        }
    }

    /** Keeps the note and then goes on. When it cannot be kept it is copied, and may be left behind. */
    public void leave(Runnable then) {
        String text = note.get();
        if (text.equals(saved.note())) {
            then.run();
        } else {
            keepNote(text, then, refusal -> {
                dialogs.copy(text);
                dialogs.confirmLoss(texts.get("verdict.leave.title"),
                        texts.get("verdict.leave.question", texts.sentence(refusal)), texts.get("verdict.leave.yes"),
                        () -> {
                            note.set(saved.note());
                            then.run();
                        });
            });
        }
    }

    private void keepNote(String text, Runnable then, Consumer<Refusal> otherwise) {
        keep(now -> new Advice(now.chosen(), text), () -> {
            refused = Optional.empty();
            then.run();
        }, refusal -> {
            refused = Optional.of(text);
            otherwise.accept(refusal);
        });
    }

    private void keep(Function<Advice, Advice> change, Runnable then, Consumer<Refusal> otherwise) {
        tasks.inOrder(() -> logbook.session().perform(now -> Optional.of(change.apply(now.advice()))
                .filter(advice -> !advice.equals(now.advice())).map(RemarkAct.AdviceGiven::new)), after -> {
                    show(after);
                    changed.accept(after);
                    then.run();
                }, otherwise);
    }

    private List<String> toggled(List<String> chosen, String id) {
        List<String> now = new ArrayList<>(chosen);
        if (!now.remove(id)) {
            now.add(id);
        }
        return known.stream().filter(now::contains).toList();
    }
}
