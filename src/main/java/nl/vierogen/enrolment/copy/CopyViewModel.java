package nl.vierogen.enrolment.copy;

import java.nio.file.Path;
import nl.vierogen.enrolment.CopySaving;
import nl.vierogen.enrolment.part.Asking;
import nl.vierogen.enrolment.part.LongWork;
import nl.vierogen.enrolment.part.PlaceWords;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Notice;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.Tone;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.ui.dialog.FileKind;

/** Saving all the work that is open. */
public final class CopyViewModel {
    private final CopySaving saving;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Path suggested;
    private final Asking asking;
    private final LongWork work = new LongWork();

    /** @param suggested where it goes unless the person says otherwise */
    public CopyViewModel(CopySaving saving, Tasks tasks, Dialogs dialogs, Texts texts, Path suggested) {
        this.saving = saving;
        this.dialogs = dialogs;
        this.texts = texts;
        this.suggested = suggested;
        this.asking = new Asking(tasks, texts);
    }

    void save() {
        dialogs.saveFile(FileKind.WORK_COPY, suggested).ifPresent(target -> {
            work.begin();
            asking.ask(meanwhile(), () -> saving.save(target, work), place -> PlaceWords.ofBackup(place, texts)
                    .ifPresentOrElse(asking::object, () -> asking
                            .say(new Notice(Tone.SUCCESS, texts.get("enrolment.copy.saved", target.getFileName())))));
        });
    }

    /** Whoever leaves does not want it any more: a copy is never finished unseen. */
    public void leave(Runnable then) {
        work.stop();
        then.run();
    }

    String meanwhile() {
        return texts.get("enrolment.copy.working");
    }

    LongWork work() {
        return work;
    }

    Asking asking() {
        return asking;
    }
}
