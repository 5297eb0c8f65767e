package nl.vierogen.verdict.seal;

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
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.Notice;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.Tone;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.verdict.Delivery;
import nl.vierogen.verdict.Outgoing;
import nl.vierogen.verdict.ResultFile;
import nl.vierogen.verdict.SealPreview;
import nl.vierogen.verdict.SealedResult;
import nl.vierogen.verdict.Sealing;
import nl.vierogen.verdict.words.Asides;
import nl.vierogen.verdict.words.PreviewText;
import nl.vierogen.verdict.words.Wording;

/** Signing: what will be signed, the passphrase, and where the file goes. */
public final class SealViewModel {
    private final OpenLogbook logbook;
    private final Sealing sealing;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Dates dates;
    private final Sealed sealed;
    private final SavePlaces places;
    private final Optional<Outgoing> outgoing;

    private Optional<SealPreview> shown = Optional.empty();
    private boolean wrong;
    private final ReadOnlyObjectWrapper<Optional<PreviewText>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> asides = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final ObjectProperty<Path> target;
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyStringWrapper prompt = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /** Takes a result once it was signed, with what became of its file. */
    @FunctionalInterface
    public interface Sealed {
        void accept(SealedResult result, Delivery delivery);
    }

    /**
     * @param places where results are saved
     * @param sealed takes the result once it was signed
     */
    public SealViewModel(OpenLogbook logbook, Sealing sealing, Tasks tasks, Dialogs dialogs, Texts texts, Dates dates,
            SavePlaces places, Sealed sealed) {
        this.logbook = logbook;
        this.sealing = sealing;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.dates = dates;
        this.sealed = sealed;
        this.places = places;
        this.outgoing = sealing.outgoing(logbook);
        this.target = new SimpleObjectProperty<>(places.folder().resolve(
                outgoing.map(Outgoing::name).orElseGet(() -> ResultFile.name(logbook.logbook(), 1))));
        passphrase.subscribe(this::typedAgain);
    }

    /** Makes what will be signed, and reads it back. */
    public void prepare() {
        tasks.inOrder(() -> sealing.signer(logbook), who -> prompt.set(who
                .map(code -> texts.get("verdict.seal.passphrase-of", code))
                .orElse(texts.get("verdict.seal.passphrase"))), this::refused);
        tasks.inOrder(() -> sealing.preview(logbook), this::show, this::refused);
        tasks.inOrder(() -> logbook.session().assessment(), now -> asides.set(new Asides(now, texts).all()),
                this::refused);
        outgoing.ifPresent(file -> places.chosen(logbook, file).ifPresentOrElse(target::set,
                () -> tasks.inOrder(() -> sealing.freeFile(places.folder(), file.name()), target::set, this::refused)));
    }

    private void show(SealPreview made) {
        shown = Optional.of(made);
        preview.set(Optional.of(new PreviewText(made, new Wording(logbook, texts), texts, dates)));
    }

    /** Asks where the file goes. */
    void chooseTarget() {
        outgoing.ifPresent(file -> dialogs.saveFile(file.kind(), target.get()).ifPresent(place -> {
            places.choose(logbook, file, place);
            target.set(place);
        }));
    }

    /** Signs, saves and reads back. */
    void seal() {
        if (!canSeal().get()) {
            return;
        }
        char[] secret = passphrase.get().toCharArray();
        Path file = target.get();
        working.set(true);
        notice.set(new Notice(Tone.ACCENT, working()));
        SealPreview what = shown.orElseThrow();
        tasks.inOrder(() -> sealAndWipe(what, secret), result -> save(result, file), this::refused);
    }

    private SealedResult sealAndWipe(SealPreview what, char[] secret) throws Refusal {
        try {
            return sealing.seal(logbook, what, secret);
        } finally {
            Arrays.fill(secret, ' ');
        }
    }

    // from here on it is signed, whatever becomes of the file
    private void save(SealedResult result, Path file) {
        if (outgoing.isEmpty()) {
            done(result, new Delivery.Before(file));
            return;
        }
        tasks.inOrder(() -> {
            sealing.save(result, file);
            return file;
        }, saved -> done(result, new Delivery.Saved(saved)), why -> done(result, new Delivery.NotSaved(file, why)));
    }

    private void done(SealedResult result, Delivery delivery) {
        working.set(false);
        passphrase.set("");
        notice.set(Notice.NONE);
        sealed.accept(result, delivery);
    }

    private void refused(Refusal refusal) {
        working.set(false);
        passphrase.set("");
        wrong = refusal.problem() == Problem.PASSPHRASE_WRONG;
        notice.set(new Notice(Tone.DANGER, texts.sentence(refusal)));
    }

    // what was said of the one before is not said of this one
    private void typedAgain(String now) {
        if (wrong && !now.isEmpty()) {
            wrong = false;
            notice.set(Notice.NONE);
        }
    }

    /** Whether a file goes out; else the result stays at this laptop. */
    boolean hasFile() {
        return outgoing.isPresent();
    }

    /** What is said while it works. */
    String working() {
        return texts.get(hasFile() ? "verdict.seal.working" : "verdict.seal.working.here");
    }

    /** Says something before anyone signs. */
    public void say(String sentence) {
        notice.set(new Notice(Tone.ACCENT, sentence));
    }

    Optional<String> practicePassphrase() {
        return sealing.practicePassphrase().map(phrase -> texts.get("verdict.seal.practice-passphrase", phrase));
    }

    ReadOnlyObjectProperty<Optional<PreviewText>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** What the assessment holds and the result will not say. */
    ReadOnlyObjectProperty<List<String>> asidesProperty() {
        return asides.getReadOnlyProperty();
    }

    /** Whose passphrase is asked for. */
    ReadOnlyStringProperty promptProperty() {
        return prompt.getReadOnlyProperty();
    }

    StringProperty passphraseProperty() {
        return passphrase;
    }

    /** Name of the file to be. */
    ObservableValue<String> fileName() {
        return target.map(path -> String.valueOf(path.getFileName()));
    }

    /** The folder it goes to. */
    ObservableValue<String> folder() {
        return target.map(path -> texts.get("verdict.seal.folder", path.toAbsolutePath().getParent()));
    }

    ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** There is something to sign, a passphrase, and nothing under way. */
    BooleanBinding canSeal() {
        return passphrase.isNotEmpty().and(working.not()).and(preview.isNotEqualTo(Optional.empty()));
    }
}
