package nl.vierogen.enrolment.part;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Notice;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.Tone;

/** One thing at a time is asked of the keys; meanwhile it says so, and a refusal is said in its sentence. */
public final class Asking {
    private final Tasks tasks;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    public Asking(Tasks tasks, Texts texts) {
        this.tasks = tasks;
        this.texts = texts;
    }

    /** Asks, unless something is under way. @param meanwhile what is said until then */
    public <T> void ask(String meanwhile, Tasks.Work<T> work, Consumer<T> done) {
        if (working.get()) {
            work.dropped();
            return;
        }
        working.set(true);
        notice.set(new Notice(Tone.ACCENT, meanwhile));
        tasks.inOrder(work, outcome -> {
            working.set(false);
            notice.set(Notice.NONE);
            done.accept(outcome);
        }, this::refused);
    }

    private void refused(Refusal refusal) {
        notice.set(new Notice(Tone.DANGER, texts.sentence(refusal)));
        working.set(false);
    }

    /** Says something. */
    public void say(Notice said) {
        notice.set(said);
    }

    /** Says it unless there is something else to say or to do. */
    public void mention(String sentence) {
        if (notice.get().isEmpty() && !working.get()) {
            object(sentence);
        }
    }

    /** Says why it does not go on. */
    public void object(String sentence) {
        say(new Notice(Tone.WARNING, sentence));
    }

    public ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }
}
