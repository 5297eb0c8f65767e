package nl.vierogen.verdict.sealed;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Notice;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.Tone;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.ui.dialog.FileKind;
import nl.vierogen.verdict.Delivery;
import nl.vierogen.verdict.ResultFile;
import nl.vierogen.verdict.SealedResult;
import nl.vierogen.verdict.Sealing;
import nl.vierogen.verdict.letter.LetterSaving;

/** The files of a signed result: where its own lies, another copy of it, and the letter. */
public final class SealedFileViewModel {
    private final OpenLogbook logbook;
    private final SealedResult result;
    private final Delivery delivery;
    private final Sealing sealing;
    private final LetterSaving letters;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;

    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    public SealedFileViewModel(OpenLogbook logbook, SealedResult result, Delivery delivery, Sealing sealing,
            LetterSaving letters, Tasks tasks, Dialogs dialogs, Texts texts) {
        this.logbook = logbook;
        this.result = result;
        this.delivery = delivery;
        this.sealing = sealing;
        this.letters = letters;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        switch (delivery) {
            case Delivery.Saved(Path where) -> {
                notice.set(saved(where));
                file.set(Optional.of(where));
            }
            case Delivery.NotSaved(Path _, Refusal why) -> {
                notice.set(notSaved(why));
                unsaved.set(true);
            }
            case Delivery.Before(Path _) -> {
                // nothing to tell
            }
        }
    }

    /** Saves the signed file once more, where the person says. */
    void saveCopy() {
        dialogs.saveFile(FileKind.RESULT, delivery.suggestion()).ifPresent(target -> {
            begin("verdict.sealed.copying");
            tasks.inOrder(() -> {
                sealing.save(result, target);
                return target;
            }, this::copied, refusal -> end(notSaved(refusal)));
        });
    }

    private void copied(Path target) {
        file.set(Optional.of(target));
        unsaved.set(false);
        end(saved(target));
    }

    /** Whether the sonographer hears of this outcome, so that there is a letter. */
    boolean hasLetter() {
        return result.facts().outcome().isTold();
    }

    /** Saves the letter, where the person says. */
    void saveLetter() {
        String name = ResultFile.letterName(logbook.logbook(), result.facts().revision());
        dialogs.saveFile(FileKind.LETTER, delivery.suggestion().resolveSibling(name)).ifPresent(target -> {
            begin("verdict.letter.making");
            tasks.inOrder(() -> {
                letters.save(logbook, target);
                return target;
            }, _ -> end(new Notice(Tone.SUCCESS, texts.get("verdict.letter.saved", target.getFileName()))),
                    refusal -> end(new Notice(Tone.DANGER,
                            texts.get("verdict.letter.not-saved", texts.sentence(refusal)))));
        });
    }

    private void begin(String key) {
        working.set(true);
        notice.set(new Notice(Tone.ACCENT, texts.get(key)));
    }

    private void end(Notice told) {
        notice.set(told);
        working.set(false);
    }

    private Notice saved(Path where) {
        return new Notice(Tone.SUCCESS, texts.get("verdict.sealed.copied", where.getFileName()));
    }

    private Notice notSaved(Refusal why) {
        String cause = switch (why.problem()) {
            case DISK_FULL, WRITE_FAILED, READ_BACK_DIFFERS -> why.problem().name();
            default -> "OTHER";
        };
        return new Notice(Tone.DANGER,
                texts.get("verdict.sealed.not-saved", texts.get("verdict.sealed.cause." + cause)));
    }

    /** What to do with the file, in a sentence. */
    ObservableValue<String> next() {
        String kind = result.facts().practice() ? "practice" : "real";
        return file.map(known -> known
                .map(path -> texts.get("verdict.sealed.next." + kind, path.getFileName(),
                        path.toAbsolutePath().getParent()))
                .orElseGet(() -> texts.get("verdict.sealed.next." + kind + ".unknown",
                        delivery.suggestion().getFileName())));
    }

    ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Whether the file still has to be saved, so that saving it is what comes next. */
    ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }
}
