package nl.vierogen.verdict.sealed;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.verdict.SealedResult;
import nl.vierogen.verdict.Sealing;
import nl.vierogen.verdict.replay.ReplayViewModel;
import nl.vierogen.verdict.words.Fact;
import nl.vierogen.verdict.words.PreviewText;
import nl.vierogen.verdict.words.VerdictText;
import nl.vierogen.verdict.words.Wording;

/** A signed assessment: what was signed, by whom and when, and what can still be done with it. */
public final class SealedViewModel {
    private final OpenLogbook logbook;
    private final SealedResult result;
    private final Sealing sealing;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Dates dates;
    private final SealedActions actions;
    private final SealedFileViewModel file;
    private final PreviewText words;

    private final ReadOnlyObjectWrapper<List<SealedResult>> revisions = new ReadOnlyObjectWrapper<>(List.of());

    public SealedViewModel(OpenLogbook logbook, SealedResult result, SealedFileViewModel file, Sealing sealing,
            Tasks tasks, Dialogs dialogs, Texts texts, Dates dates, SealedActions actions) {
        this.logbook = logbook;
        this.result = result;
        this.file = file;
        this.sealing = sealing;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.dates = dates;
        this.actions = actions;
        this.words = new PreviewText(result.facts(), new Wording(logbook, texts), texts, dates);
    }

    /** Reads every revision that was signed. */
    public void refresh() {
        tasks.inOrder(() -> sealing.revisions(logbook), revisions::set, dialogs::refused);
    }

    SealedFileViewModel file() {
        return file;
    }

    /** Whether images and scores can be looked at: not of a logbook that went back to someone else. */
    boolean canLook() {
        return !isHandedBack();
    }

    /** Whether the next revision can be opened: of what was signed last, unless it is no longer this assessor's. */
    boolean canCorrect() {
        return isLast() && !isHandedBack();
    }

    private boolean isHandedBack() {
        return result.facts().outcome() == Outcome.HANDED_BACK;
    }

    // whether what is shown is the last that was signed, and nothing is under way after it
    private boolean isLast() {
        return logbook.session().assessment().seal().filter(seal -> seal.result().equals(result.sha256())).isPresent();
    }

    void look() {
        actions.look().run();
    }

    /** Whether there are events to go through, and they are this assessor's. */
    boolean canReplay() {
        return ReplayViewModel.isOffered(logbook);
    }

    void replay() {
        actions.replay().run();
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

    /** A revision in words. */
    String words(SealedResult revision) {
        return texts.get("verdict.revision", revision.facts().revision(),
                texts.get("inbox.outcome." + revision.facts().outcome()), dates.moment(revision.sealedAt()));
    }

    /** The outcome; why a logbook was handed back stands in the assessment only. */
    VerdictText verdict() {
        return Optional.of(logbook.session().assessment()).filter(_ -> isHandedBack() && isLast())
                .flatMap(assessment -> assessment.handedBack()).map(why -> VerdictText.handedBack(why, texts))
                .orElseGet(words::verdict);
    }

    /** Who signed, and when. */
    String signed() {
        return texts.get("verdict.sealed.by", words.persons().value(), dates.moment(result.sealedAt()));
    }

    /** What the result says. */
    PreviewText words() {
        return words;
    }

    /** What is needed to recognise the file again. */
    List<Fact> proof() {
        return List.of(words.signers(),
                new Fact(texts.get("verdict.fact.sha256"), result.sha256().hex(), result.sha256().hex()),
                new Fact(texts.get("verdict.fact.revision"),
                        texts.get("verdict.whole", result.facts().revision())),
                new Fact(texts.get("verdict.fact.practice"),
                        texts.get("verdict.practice." + result.facts().practice())));
    }
}
