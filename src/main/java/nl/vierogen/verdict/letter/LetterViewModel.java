package nl.vierogen.verdict.letter;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.letter.pdf.LetterPages;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Notice;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.Tone;
import nl.vierogen.ui.dialog.Dialogs;

/** The letter as it would be sent. */
public final class LetterViewModel {
    private final OpenLogbook logbook;
    private final Letters letters;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<LetterPages.Page>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);

    public LetterViewModel(OpenLogbook logbook, Letters letters, Tasks tasks, Dialogs dialogs, Texts texts) {
        this.logbook = logbook;
        this.letters = letters;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /** Makes the letter in the background. */
    public void prepare() {
        notice.set(new Notice(Tone.ACCENT, texts.get("verdict.letter.making")));
        tasks.inBackground(() -> letters.preview().pages(logbook), drawn -> {
            pages.set(drawn);
            notice.set(new Notice(Tone.NEUTRAL, texts.get("verdict.letter.example")));
        }, refusal -> notice.set(new Notice(Tone.WARNING,
                texts.get("verdict.letter.none", texts.sentence(refusal)))));
    }

    /** Prints what is shown, once the person has seen on which printer. */
    void print() {
        if (pages.get().isEmpty()) {
            return;
        }
        letters.printing().printer().ifPresentOrElse(
                printer -> dialogs.confirm(texts.get("verdict.letter.print"),
                        texts.get("verdict.letter.print.question", pages.get().size(), printer),
                        texts.get("verdict.letter.print"), () -> printOn(printer)),
                () -> notice.set(new Notice(Tone.WARNING, texts.get("verdict.letter.print.none"))));
    }

    private void printOn(String printer) {
        List<LetterPages.Page> shown = pages.get();
        notice.set(new Notice(Tone.ACCENT, texts.get("verdict.letter.printing", printer)));
        tasks.inBackground(() -> {
            letters.printing().print(shown);
            return shown;
        }, _ -> notice.set(new Notice(Tone.SUCCESS, texts.get("verdict.letter.printed", printer))),
                refusal -> notice.set(new Notice(Tone.DANGER, texts.sentence(refusal))));
    }

    ReadOnlyObjectProperty<List<LetterPages.Page>> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }
}
