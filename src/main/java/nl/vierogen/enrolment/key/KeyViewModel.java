package nl.vierogen.enrolment.key;

import java.nio.file.Path;
import nl.vierogen.enrolment.OwnKeys;
import nl.vierogen.enrolment.Unlocked;
import nl.vierogen.enrolment.part.Asking;
import nl.vierogen.enrolment.part.PlaceWords;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Notice;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.Tone;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.ui.dialog.FileKind;

/** One's own keys, and what can be done with them. */
public final class KeyViewModel {
    private final OwnKeys<?> keys;
    private final Unlocked unlocked;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Path folder;
    private final Asking asking;

    /** @param folder where a backup goes unless the person says otherwise */
    public KeyViewModel(OwnKeys<?> keys, Unlocked unlocked, Tasks tasks, Dialogs dialogs, Texts texts, Path folder) {
        this.keys = keys;
        this.unlocked = unlocked;
        this.dialogs = dialogs;
        this.texts = texts;
        this.folder = folder;
        this.asking = new Asking(tasks, texts);
    }

    /** Says what has become of the keys just now. */
    public void say(String sentence) {
        asking.say(new Notice(Tone.SUCCESS, sentence));
    }

    void saveBackup() {
        Path suggested = folder.resolve(FileKind.IDENTITY.name(unlocked.person()));
        dialogs.saveFile(FileKind.IDENTITY, suggested).ifPresent(target -> asking.ask(meanwhile(),
                () -> keys.saveBackup(target), place -> PlaceWords.ofBackup(place, texts).ifPresentOrElse(
                        asking::object, () -> say(texts.get("enrolment.key.saved", target.getFileName())))));
    }

    String person() {
        return unlocked.person();
    }

    String checkCode() {
        return unlocked.fingerprint();
    }

    /** Which roster holds. */
    String roster() {
        return unlocked.rosterVersion().map(version -> texts.get("enrolment.key.roster", Integer.toString(version)))
                .orElse(texts.get("enrolment.key.no-roster"));
    }

    String meanwhile() {
        return texts.get("enrolment.saving");
    }

    Asking asking() {
        return asking;
    }
}
