package nl.vierogen.review.ask;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.review.Colleague;
import nl.vierogen.review.OwnKey;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Notice;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.Tone;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.ui.dialog.FileKind;

/** Asking a colleague to look along: by a file, or at this laptop. */
public final class AskViewModel {
    private final OpenLogbook logbook;
    private final CoReviewing reviewing;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final RequestFiles files;
    private final Asking asking;
    private final AskActions actions;

    private final ObservableList<Colleague> colleagues = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<Colleague>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> keyFile = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /** @param files where a request is saved unless the person says otherwise, and where it went */
    public AskViewModel(OpenLogbook logbook, CoReviewing reviewing, Tasks tasks, Dialogs dialogs, Texts texts,
            RequestFiles files, Asking asking, AskActions actions) {
        this.logbook = logbook;
        this.reviewing = reviewing;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.files = files;
        this.asking = asking;
        this.actions = actions;
    }

    /** Reads who can be asked. */
    public void refresh() {
        switch (asking) {
            case Asking.Anyone _ -> tasks.inOrder(() -> reviewing.colleagues(logbook), this::show, this::refused);
            case Asking.Again(Colleague colleague) -> show(List.of(colleague));
            case Asking.Here(Colleague colleague) -> show(List.of(colleague));
        }
    }

    private void show(List<Colleague> found) {
        colleagues.setAll(found);
        chosen.set(found.stream().findFirst());
        loaded.set(true);
    }

    /** Asks by a file. The file is asked for first, so that who thinks better of it has asked nobody. */
    void askByFile() {
        chosen.get().filter(_ -> !working.get()).ifPresent(
                colleague -> dialogs.saveFile(FileKind.REVIEW, files.suggested(logbook))
                        .ifPresent(target -> ask(colleague, target)));
    }

    private void ask(Colleague colleague, Path target) {
        working.set(true);
        tasks.inOrder(() -> {
            reviewing.ask(logbook, colleague);
            return colleague;
        }, _ -> save(target), this::refused);
    }

    private void save(Path target) {
        files.forget(logbook);
        tasks.inOrder(() -> {
            reviewing.save(logbook, target);
            return target;
        }, saved -> {
            files.saved(logbook, saved);
            asked();
        }, refusal -> {
            // she is asked; only the file is to be saved again, which the summary offers
            dialogs.refused(refusal);
            asked();
        });
    }

    private void asked() {
        working.set(false);
        actions.asked().run();
    }

    /** Chooses the key file that a colleague brought. */
    void chooseKey() {
        dialogs.openFiles(FileKind.IDENTITY).stream().findFirst().ifPresent(file -> keyFile.set(Optional.of(file)));
    }

    /** Opens the seat of a colleague at this laptop. */
    void sitDown() {
        if (canSit().get()) {
            char[] secret = passphrase.get().toCharArray();
            OwnKey key = keyFile.get().<OwnKey>map(OwnKey.File::new).orElseGet(OwnKey.Practice::new);
            working.set(true);
            notice.set(new Notice(Tone.ACCENT, texts.get("review.ask.opening")));
            tasks.inOrder(() -> sitDown(key, secret), seat -> {
                working.set(false);
                passphrase.set("");
                actions.seated().accept(seat);
            }, this::refused);
        }
    }

    private OpenLogbook sitDown(OwnKey key, char[] secret) throws Refusal {
        try {
            return reviewing.sitDown(logbook, key, secret);
        } finally {
            Arrays.fill(secret, ' ');
        }
    }

    private void refused(Refusal refusal) {
        working.set(false);
        loaded.set(true);
        passphrase.set("");
        notice.set(new Notice(Tone.DANGER, texts.sentence(refusal)));
    }

    /** Whether the request can go as a file. */
    boolean offersFile() {
        return !(asking instanceof Asking.Here);
    }

    /** Why she is asked, in a sentence. */
    String about() {
        return switch (asking) {
            case Asking.Anyone _ -> texts.get("review.ask.about");
            case Asking.Again(Colleague colleague) -> texts.get("review.ask.about.again", colleague.person());
            case Asking.Here(Colleague colleague) -> texts.get("review.ask.about.here", colleague.person());
        };
    }

    /** What she will do, in sentences; nothing for a seat that is taken again where it was left. */
    Optional<String> happens() {
        return switch (asking) {
            case Asking.Anyone _ -> Optional.of(texts.get("review.ask.happens"));
            case Asking.Again _ -> Optional.of(texts.get("review.ask.happens.again"));
            case Asking.Here _ -> Optional.empty();
        };
    }

    /** The passphrase to practise with, in a sentence; then no key file is needed. */
    Optional<String> practicePassphrase() {
        return reviewing.practicePassphrase().map(phrase -> texts.get("review.ask.practice-passphrase", phrase));
    }

    ObservableList<Colleague> colleagues() {
        return colleagues;
    }

    /** Whether it is known who can be asked. */
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    ObjectProperty<Optional<Colleague>> chosenProperty() {
        return chosen;
    }

    ReadOnlyObjectProperty<Optional<Path>> keyFileProperty() {
        return keyFile.getReadOnlyProperty();
    }

    StringProperty passphraseProperty() {
        return passphrase;
    }

    ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    BooleanBinding canAsk() {
        return chosen.isNotEqualTo(Optional.empty()).and(working.not());
    }

    /** There is a key and a passphrase, and nothing under way. */
    BooleanBinding canSit() {
        BooleanBinding ready = passphrase.isNotEmpty().and(working.not());
        return reviewing.practicePassphrase().isPresent() ? ready : ready.and(keyFile.isNotEqualTo(Optional.empty()));
    }
}
