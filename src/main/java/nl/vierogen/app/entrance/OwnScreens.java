package nl.vierogen.app.entrance;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import nl.vierogen.archive.backup.WorkRestoring;
import nl.vierogen.archive.backup.WorkSaving;
import nl.vierogen.archive.own.OpenedKeys;
import nl.vierogen.archive.own.OwnFolder;
import nl.vierogen.enrolment.copy.CopyView;
import nl.vierogen.enrolment.copy.CopyViewModel;
import nl.vierogen.enrolment.join.BackupView;
import nl.vierogen.enrolment.join.BackupViewModel;
import nl.vierogen.enrolment.join.CodeView;
import nl.vierogen.enrolment.join.NewKeysViewModel;
import nl.vierogen.enrolment.join.NewPassphraseView;
import nl.vierogen.enrolment.join.RestoreView;
import nl.vierogen.enrolment.join.RestoreViewModel;
import nl.vierogen.enrolment.join.SendView;
import nl.vierogen.enrolment.join.SendViewModel;
import nl.vierogen.enrolment.key.ChangeView;
import nl.vierogen.enrolment.key.ChangeViewModel;
import nl.vierogen.enrolment.key.KeyView;
import nl.vierogen.enrolment.key.KeyViewModel;
import nl.vierogen.enrolment.part.BusyView;
import nl.vierogen.enrolment.roster.RosterView;
import nl.vierogen.enrolment.roster.RosterViewModel;
import nl.vierogen.enrolment.unlock.UnlockView;
import nl.vierogen.enrolment.unlock.UnlockViewModel;
import nl.vierogen.shell.Place;
import nl.vierogen.shell.Screen;
import nl.vierogen.store.Workspace;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.ui.dialog.FileKind;

/**
 * The screens of taking part, as the window shows them.
 *
 * @param own keys and roster of this laptop
 * @param doubt what there is against the place where they lie
 * @param dialogs questions in between
 * @param clock the laptop's clock
 * @param files folder where files are saved unless the person says otherwise
 */
record OwnScreens(OwnFolder own, PlaceDoubt doubt, Dialogs dialogs, Clock clock, Path files) {

    /** Says what is being done, and nothing else. */
    Place busy() {
        return texts -> {
            BusyView view = new BusyView(texts.get("enrolment.busy"));
            return screen(texts.get("enrolment.busy.title"), view, view);
        };
    }

    /** Says that everything is being saved before the lock, and nothing else. */
    Place locking() {
        return texts -> {
            BusyView view = new BusyView(texts.get("enrolment.locking"));
            return screen(texts.get("enrolment.unlock.title"), view, view);
        };
    }

    /** @param sentence key of why the passphrase is asked */
    Place unlock(String sentence, Tasks tasks, Consumer<OpenedKeys> unlocked, Runnable practise) {
        return texts -> {
            UnlockViewModel<OpenedKeys> model = new UnlockViewModel<>(own, tasks, texts, unlocked, practise);
            UnlockView view = new UnlockView(model, texts.get(sentence), texts);
            doubt.mention(tasks, texts, model.asking());
            return screen(texts.get("enrolment.unlock.title"), view, view.focus());
        };
    }

    /** @param draft what was typed of the code before
     * @param ways where it leads */
    Place code(Tasks tasks, CodeDraft draft, CodeView.Ways ways) {
        return texts -> {
            NewKeysViewModel<OpenedKeys> model = newKeys(tasks, draft, texts, _ -> {
                // the passphrase comes first
            });
            CodeView view = new CodeView(model, ways, texts);
            doubt.mention(tasks, texts, model.asking());
            return screen(texts.get("enrolment.title"), view, view.focus());
        };
    }

    Place newPassphrase(Tasks tasks, CodeDraft draft, Consumer<OpenedKeys> made) {
        return texts -> {
            NewPassphraseView view = new NewPassphraseView(newKeys(tasks, draft, texts, made), texts);
            return screen(texts.get("enrolment.title"), view, view.focus());
        };
    }

    private NewKeysViewModel<OpenedKeys> newKeys(Tasks tasks, CodeDraft draft, Texts texts,
            Consumer<OpenedKeys> made) {
        NewKeysViewModel<OpenedKeys> model = new NewKeysViewModel<>(own, tasks, texts, made);
        model.codeProperty().set(draft.code());
        model.codeProperty().subscribe(typed -> draft.code(typed));
        return model;
    }

    Place restore(Tasks tasks, Consumer<OpenedKeys> restored) {
        return texts -> {
            RestoreViewModel<OpenedKeys> model = new RestoreViewModel<>(new WorkRestoring(own), tasks, dialogs, texts,
                    restored);
            RestoreView view = new RestoreView(model, texts);
            return new Screen(texts.get("enrolment.restore.title"), "", view, view.focus(), Optional.empty(),
                    model::leave);
        };
    }

    Place backup(OpenedKeys keys, Tasks tasks, Runnable next) {
        return texts -> {
            Path suggested = files.resolve(FileKind.IDENTITY.name(keys.person()));
            BackupView view = new BackupView(new BackupViewModel(own, tasks, dialogs, texts, suggested, next), texts);
            return screen(texts.get("enrolment.title"), view, view.focus());
        };
    }

    Place send(OpenedKeys keys, Tasks tasks, Runnable next) {
        return texts -> {
            SendView view = new SendView(new SendViewModel(keys, tasks, dialogs, texts, files, next), texts);
            return screen(texts.get("enrolment.title"), view, view.focus());
        };
    }

    /**
     * @param file a roster to look at at once
     * @param enrolmentAgain back to the enrolment, while the Bureau has not answered it
     * @param accepted called when another roster holds
     */
    Place roster(OpenedKeys keys, Tasks tasks, Optional<Path> file, Optional<Runnable> enrolmentAgain,
            Runnable accepted) {
        return texts -> {
            RosterViewModel model = new RosterViewModel(keys, tasks, dialogs, texts, new Dates(texts, clock), accepted);
            RosterView view = new RosterView(model, enrolmentAgain, texts);
            file.ifPresent(model::look);
            return screen(texts.get("enrolment.roster.title"), view, view.focus());
        };
    }

    /** @param news key of what has just become of the keys */
    Place key(OpenedKeys keys, Tasks tasks, Optional<String> news, KeyView.Ways ways) {
        return texts -> {
            KeyViewModel model = new KeyViewModel(own, keys, tasks, dialogs, texts, files);
            news.ifPresent(key -> model.say(texts.get(key)));
            KeyView view = new KeyView(model, ways, texts);
            return screen(texts.get("enrolment.key.title"), view, view.focus());
        };
    }

    /** @param workspace the open workspace of these keys */
    Place copy(OpenedKeys keys, Workspace workspace, Tasks tasks) {
        return texts -> {
            Path suggested = files.resolve(FileKind.WORK_COPY.name(keys.person() + "-" + LocalDate.now(clock)));
            CopyViewModel model = new CopyViewModel(new WorkSaving(own, keys, workspace), tasks, dialogs, texts,
                    suggested);
            CopyView view = new CopyView(model, texts);
            return new Screen(texts.get("enrolment.copy.title"), "", view, view.focus(), Optional.empty(),
                    model::leave);
        };
    }

    Place change(Tasks tasks, Runnable changed) {
        return texts -> {
            ChangeView view = new ChangeView(new ChangeViewModel(own, tasks, texts, changed), texts);
            return screen(texts.get("enrolment.change.title"), view, view.focus());
        };
    }

    private static Screen screen(String title, Node view, Node focus) {
        return Screen.of(title, "", view, focus);
    }
}
