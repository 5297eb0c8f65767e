package nl.vierogen.enrolment.join;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import nl.vierogen.enrolment.OwnKeys;
import nl.vierogen.enrolment.part.Asking;
import nl.vierogen.enrolment.part.PlaceWords;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.ui.dialog.FileKind;

/** The third step: a copy of the keys on another disk. */
public final class BackupViewModel {
    private final OwnKeys<?> keys;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Path suggested;
    private final Runnable next;
    private final Asking asking;
    private final BooleanProperty saved = new SimpleBooleanProperty();

    /**
     * @param suggested where the backup goes unless the person says otherwise
     * @param next goes on, with a backup or without
     */
    public BackupViewModel(OwnKeys<?> keys, Tasks tasks, Dialogs dialogs, Texts texts, Path suggested,
            Runnable next) {
        this.keys = keys;
        this.dialogs = dialogs;
        this.texts = texts;
        this.suggested = suggested;
        this.next = next;
        this.asking = new Asking(tasks, texts);
    }

    void save() {
        dialogs.saveFile(FileKind.IDENTITY, suggested).ifPresent(target -> asking.ask(meanwhile(),
                () -> keys.saveBackup(target), place -> PlaceWords.ofBackup(place, texts)
                        .ifPresentOrElse(this::warn, next)));
    }

    // saved all the same: who will, goes on
    private void warn(String sentence) {
        saved.set(true);
        asking.object(sentence);
    }

    void next() {
        next.run();
    }

    /** What the way onward is called: without a backup it is put off. */
    ObservableValue<String> onward() {
        return saved.map(is -> texts.get(is ? "enrolment.backup.next" : "enrolment.backup.skip"));
    }

    String meanwhile() {
        return texts.get("enrolment.saving");
    }

    Asking asking() {
        return asking;
    }
}
