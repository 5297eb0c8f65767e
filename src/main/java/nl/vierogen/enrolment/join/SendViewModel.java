package nl.vierogen.enrolment.join;

import java.nio.file.Path;
import nl.vierogen.enrolment.Unlocked;
import nl.vierogen.enrolment.part.Asking;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Notice;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.Tone;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.ui.dialog.FileKind;

/** The fourth step: the enrolment for the Bureau, and the check code that is read to it. */
public final class SendViewModel {
    private final Unlocked keys;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Path folder;
    private final Runnable next;
    private final Asking asking;

    /** @param folder where it goes unless the person says otherwise */
    public SendViewModel(Unlocked keys, Tasks tasks, Dialogs dialogs, Texts texts, Path folder, Runnable next) {
        this.keys = keys;
        this.dialogs = dialogs;
        this.texts = texts;
        this.folder = folder;
        this.next = next;
        this.asking = new Asking(tasks, texts);
    }

    void save() {
        Path suggested = folder.resolve(FileKind.ENROLMENT.name(keys.person()));
        dialogs.saveFile(FileKind.ENROLMENT, suggested).ifPresent(target -> asking.ask(meanwhile(), () -> {
            keys.saveEnrolment(target);
            return target;
        }, saved -> asking.say(new Notice(Tone.SUCCESS, texts.get("enrolment.send.saved", saved.getFileName())))));
    }

    void next() {
        next.run();
    }

    String person() {
        return keys.person();
    }

    String checkCode() {
        return keys.fingerprint();
    }

    String meanwhile() {
        return texts.get("enrolment.saving");
    }

    Asking asking() {
        return asking;
    }
}
