package nl.vierogen.verdict;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.Dialogs;
import nl.vierogen.ui.FileKind;
import nl.vierogen.ui.Notice;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.Tone;
import nl.vierogen.verdict.letter.LetterSaving;

/** A signed assessment: what was signed, by whom, when, and where it lies. */
public final class SealedViewModel {
    private final OpenLogbook logbook;
    private final LetterSaving letters;
    private final SealedResult result;
    private final Delivery delivery;
    private final Sealing sealing;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Dates dates;
    private final SealedActions actions;
    private final PreviewText words;

    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<SealedResult>> revisions = new ReadOnlyObjectWrapper<>(List.of());

    public SealedViewModel(OpenLogbook logbook, SealedResult result, Delivery delivery, Sealing sealing,
            LetterSaving letters, Tasks tasks,
            Dialogs dialogs,
            Texts texts, Dates dates, SealedActions actions) {
        this.logbook = logbook;
        this.letters = letters;
        this.result = result;
        this.delivery = delivery;
        this.sealing = sealing;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.dates = dates;
        this.actions = actions;
        this.words = new PreviewText("", result.facts(), new Wording(logbook, texts), texts, dates);
        this.notice.set(told());
        this.unsaved.set(delivery instanceof Delivery.NotSaved);
        if (delivery instanceof Delivery.Saved(Path where)) {
            file.set(Optional.of(where));
        }
    }

    /** Reads every revision that was signed. */
    public void refresh() {
        tasks.inOrder(() -> sealing.revisions(logbook), revisions::set, dialogs::refused);
    }

    private Notice told() {
        return switch (delivery) {
            case Delivery.Saved(Path where) -> saved(where);
            case Delivery.NotSaved(Path _, Refusal why) ->
                notSaved(why);
            case Delivery.Before(Path _) -> Notice.NONE;
        };
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

    /** Saves the signed file once more, where the person says. */
    void saveCopy() {
        dialogs.saveFile(FileKind.RESULT, delivery.suggestion()).ifPresent(target -> {
            working.set(true);
            notice.set(new Notice(Tone.ACCENT, texts.get("verdict.sealed.copying")));
            tasks.inOrder(() -> copy(target), this::copied, this::refused);
        });
    }

    private Path copy(Path target) throws Refusal {
        sealing.save(result, target);
        return target;
    }

    /** Whether the sonographer hears of this outcome, so that there is a letter. */
    boolean hasLetter() {
        return result.facts().outcome().isTold();
    }

    /** Saves the letter, where the person says. */
    void saveLetter() {
        dialogs.saveFile(FileKind.LETTER,
                delivery.suggestion().resolveSibling(ResultFile.letterName(logbook.logbook())))
                .ifPresent(target -> {
                    working.set(true);
                    notice.set(new Notice(Tone.ACCENT, texts.get("verdict.letter.making")));
                    tasks.inOrder(() -> letter(target), this::letterSaved, this::letterRefused);
                });
    }

    private Path letter(Path target) throws Refusal {
        letters.save(logbook, target);
        return target;
    }

    private void letterSaved(Path target) {
        notice.set(new Notice(Tone.SUCCESS, texts.get("verdict.letter.saved", target.getFileName())));
        working.set(false);
    }

    private void letterRefused(Refusal refusal) {
        notice.set(new Notice(Tone.DANGER, texts.get("verdict.letter.not-saved", texts.sentence(refusal))));
        working.set(false);
    }

    private void copied(Path target) {
        file.set(Optional.of(target));
        unsaved.set(false);
        notice.set(saved(target));
        working.set(false);
    }

    private void refused(Refusal refusal) {
        notice.set(notSaved(refusal));
        working.set(false);
    }

    void look() {
        actions.look().run();
    }

    void inbox() {
        actions.inbox().run();
    }

    void correct() {
        actions.correct().run();
    }

    void read(SealedResult revision) {
        actions.revision().accept(revision);
    }

    ReadOnlyObjectProperty<List<SealedResult>> revisionsProperty() {
        return revisions.getReadOnlyProperty();
    }

    boolean isShown(SealedResult revision) {
        return revision.sha256().equals(result.sha256());
    }

    /** Whether what is shown is the last that was signed, and nothing is under way after it. */
    boolean isLast() {
        return logbook.session().assessment().seal().filter(seal -> seal.result().equals(result.sha256())).isPresent();
    }

    /** A revision in words. */
    String words(SealedResult revision) {
        return texts.get("verdict.revision", revision.facts().revision(),
                texts.get("inbox.outcome." + revision.facts().outcome()), dates.moment(revision.sealedAt()));
    }

    VerdictText verdict() {
        return words.verdict();
    }

    /** What is needed to recognise the file again. */
    List<Fact> proof() {
        List<Fact> facts = new ArrayList<>();
        facts.add(words.signers());
        facts.add(new Fact(texts.get("verdict.fact.when"), dates.moment(result.sealedAt())));
        facts.add(new Fact(texts.get("verdict.fact.sha256"), result.sha256().hex(), result.sha256().hex()));
        facts.add(new Fact(texts.get("verdict.fact.revision"),
                texts.get("verdict.whole", result.facts().revision())));
        facts.add(new Fact(texts.get("verdict.fact.practice"),
                texts.get("verdict.practice." + result.facts().practice())));
        return facts;
    }

    /** The points given, image by image. */
    List<Scores> points() {
        return words.points();
    }

    /** The comments that were signed. */
    List<Fact> comments() {
        return words.comments();
    }

    List<Fact> findings() {
        return words.findings();
    }

    ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Whether the file still has to be saved, so that saving it is what comes next. */
    ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
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

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }
}
