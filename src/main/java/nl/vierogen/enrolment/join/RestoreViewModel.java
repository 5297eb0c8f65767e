package nl.vierogen.enrolment.join;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.enrolment.CopyRestoring;
import nl.vierogen.enrolment.Unlocked;
import nl.vierogen.enrolment.part.Asking;
import nl.vierogen.enrolment.part.LongWork;
import nl.vierogen.enrolment.part.TypedPassphrase;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.ui.dialog.FileKind;

/**
 * Bringing keys back, alone or with all the work.
 *
 * @param <K> keys that are open
 */
public final class RestoreViewModel<K extends Unlocked> {
    private final CopyRestoring<K> copies;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Consumer<K> restored;
    private final Asking asking;
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final TypedPassphrase passphrase = new TypedPassphrase();
    private final LongWork work = new LongWork();

    public RestoreViewModel(CopyRestoring<K> copies, Tasks tasks, Dialogs dialogs, Texts texts, Consumer<K> restored) {
        this.copies = copies;
        this.dialogs = dialogs;
        this.texts = texts;
        this.restored = restored;
        this.asking = new Asking(tasks, texts);
    }

    void choose() {
        dialogs.openFiles(FileKind.BACKUP).stream().findFirst().ifPresent(one -> file.set(Optional.of(one)));
    }

    void restore() {
        if (file.get().isEmpty()) {
            asking.object(texts.get("enrolment.restore.no-file"));
            return;
        }
        if (passphrase.length() == 0) {
            asking.object(texts.get("enrolment.unlock.empty"));
            return;
        }
        Path backup = file.get().get();
        work.begin();
        asking.ask(meanwhile(), passphrase.work(secret -> copies.restore(backup, secret, work)), restored);
        passphrase.clear();
    }

    /** Whoever leaves does not want it any more. */
    public void leave(Runnable then) {
        work.stop();
        then.run();
    }

    LongWork work() {
        return work;
    }

    String meanwhile() {
        return texts.get("enrolment.restore.working");
    }

    /** Name of the chosen file, or that none is chosen. */
    String fileName() {
        return file.get().map(path -> String.valueOf(path.getFileName()))
                .orElse(texts.get("enrolment.restore.none"));
    }

    ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    TypedPassphrase passphrase() {
        return passphrase;
    }

    Asking asking() {
        return asking;
    }
}
