package nl.vierogen.enrolment.join;

import java.nio.file.Path;
import nl.vierogen.enrolment.OwnKeys;
import nl.vierogen.enrolment.part.Asking;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dialogs;
import nl.vierogen.ui.FileKind;
import nl.vierogen.ui.Tasks;

/** The third step: a copy of the keys on another disk. */
public final class BackupViewModel {
    private final OwnKeys<?> keys;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Path suggested;
    private final Runnable next;
    private final Asking asking;

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
        dialogs.saveFile(FileKind.IDENTITY, suggested).ifPresent(target -> asking.ask(meanwhile(), () -> {
            keys.saveBackup(target);
            return target;
        }, _ -> next.run()));
    }

    void skip() {
        next.run();
    }

    String meanwhile() {
        return texts.get("enrolment.saving");
    }

    Asking asking() {
        return asking;
    }
}
