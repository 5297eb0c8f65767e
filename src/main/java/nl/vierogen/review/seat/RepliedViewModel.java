package nl.vierogen.review.seat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Notice;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.Tone;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.ui.dialog.FileKind;

/** What a colleague answered, and its file. */
public final class RepliedViewModel {
    private final OpenLogbook seat;
    private final CoReviewing reviewing;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Path suggested;
    private final Runnable inbox;
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper();

    /**
     * @param suggested where the answer is saved unless the person says otherwise
     * @param inbox back to the inbox
     */
    public RepliedViewModel(OpenLogbook seat, CoReviewing reviewing, Tasks tasks, Dialogs dialogs, Texts texts,
            Path suggested, Runnable inbox) {
        this.seat = seat;
        this.reviewing = reviewing;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.suggested = suggested;
        this.inbox = inbox;
    }

    /** The file was written just now. */
    public void saved(Path file) {
        saved.set(true);
        notice.set(new Notice(Tone.SUCCESS, texts.get("review.replied.saved", file.getFileName(),
                file.toAbsolutePath().getParent())));
    }

    /** The file could not be written just now; the answer itself is safe. */
    public void notSaved(Refusal why) {
        notice.set(new Notice(Tone.DANGER, texts.sentence(why) + " " + texts.get("review.replied.safe")));
    }

    /** Saves the answer where the person says. */
    void save() {
        dialogs.saveFile(FileKind.REVIEW, suggested).ifPresent(target -> tasks.inOrder(() -> {
            reviewing.save(seat, target);
            return target;
        }, this::saved, this::notSaved));
    }

    void inbox() {
        inbox.run();
    }

    /** What was answered, in a sentence. */
    String answer() {
        ReviewAct.Ending ending = seat.session().assessment().lookingAlong().replied()
                .map(ReviewAct.Replied::ending).orElse(ReviewAct.Ending.DECLINED);
        return texts.get("review.replied." + ending);
    }

    /** Who asked, in a sentence. */
    String whatNext() {
        Optional<ReviewAct.Invited> invited = seat.session().assessment().lookingAlong().invited();
        return texts.get("review.replied.next", invited.map(ReviewAct.Invited::person).orElse(""));
    }

    ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Whether the file was saved. */
    ReadOnlyBooleanProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }
}
