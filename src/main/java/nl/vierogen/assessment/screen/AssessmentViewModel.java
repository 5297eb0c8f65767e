package nl.vierogen.assessment.screen;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.assessment.screen.conditions.ConditionsViewModel;
import nl.vierogen.assessment.screen.earlier.EarlierViewModel;
import nl.vierogen.assessment.screen.form.CommentViewModel;
import nl.vierogen.assessment.screen.form.CriteriaViewModel;
import nl.vierogen.assessment.screen.form.RetakeViewModel;
import nl.vierogen.assessment.screen.form.ScoreFormViewModel;
import nl.vierogen.assessment.screen.independence.HandBackViewModel;
import nl.vierogen.assessment.screen.overview.FilmstripViewModel;
import nl.vierogen.assessment.screen.overview.HeaderViewModel;
import nl.vierogen.assessment.screen.overview.TotalsViewModel;
import nl.vierogen.assessment.screen.pin.PinsViewModel;
import nl.vierogen.assessment.screen.snippet.SnippetsViewModel;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.assessment.screen.state.Position;
import nl.vierogen.assessment.screen.state.SaveState;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.assessment.snippet.Snippets;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dialogs;
import nl.vierogen.ui.Tasks;

/** The assessing screen: moving about, undoing, leaving. The parts have view-models of their own. */
public final class AssessmentViewModel {
    private final Desk desk;
    private final Wording wording;
    private final AssessmentScreen screen;
    private final Dialogs dialogs;
    private final ScoreFormViewModel scores;
    private final CommentViewModel comment;
    private final RetakeViewModel retake;
    private final CriteriaViewModel criteria;
    private final PinsViewModel pins;
    private final SnippetsViewModel snippets;
    private final HeaderViewModel header;
    private final FilmstripViewModel filmstrip;
    private final TotalsViewModel totals;
    private final ConditionsViewModel conditions;
    private final EarlierViewModel earlier;
    private final HandBackViewModel handBack;
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    public AssessmentViewModel(OpenLogbook open, AssessmentScreen screen, Texts texts, Tasks tasks, Dialogs dialogs,
            Clock clock, Snippets snippets) {
        this.desk = new Desk(open, texts, tasks, clock);
        this.wording = desk.wording();
        this.screen = screen;
        this.dialogs = dialogs;
        this.scores = new ScoreFormViewModel(desk);
        this.comment = new CommentViewModel(desk);
        this.retake = new RetakeViewModel(desk);
        this.pins = new PinsViewModel(desk);
        this.snippets = new SnippetsViewModel(desk, snippets, tasks);
        this.criteria = new CriteriaViewModel(desk);
        this.header = new HeaderViewModel(desk,
                List.of(comment.text().unsavedProperty(), retake.note().unsavedProperty(), pins.unsavedProperty()));
        this.filmstrip = new FilmstripViewModel(desk);
        this.totals = new TotalsViewModel(desk);
        this.conditions = new ConditionsViewModel(desk);
        this.earlier = new EarlierViewModel(desk);
        this.handBack = new HandBackViewModel(desk, this::toSummary, screen::recognised);
        desk.recorder().saveStateProperty().subscribe(state -> refusal.set(sentence(state)));
        if (!desk.assessment().isOpened() && !desk.recorder().isReadOnly()) {
            desk.recorder().perform(wording.get("opened"),
                    now -> now.isOpened() ? Optional.empty() : Optional.of(new Act.Opened()));
        }
    }

    /** What was not saved and why, or empty. */
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** The person has read it. */
    void acknowledgeRefusal() {
        desk.recorder().acknowledge();
    }

    /** To the next image when this one is complete, else to its first open criterion. */
    void advance() {
        desk.hush();
        Optional<CriterionPlace> open = desk.caret().firstOpenHere();
        if (open.isPresent()) {
            desk.caret().select(open.get());
        } else if (!desk.caret().moveImage(1) && !desk.caret().nextOpen()) {
            desk.say(wording.get("notice.all-scored"));
        }
    }

    /** To an image, at the criterion or else at its first open one. */
    void start(SlotId slot, Optional<CriterionId> criterion) {
        criterion.ifPresentOrElse(wanted -> desk.caret().select(new CriterionPlace(slot, wanted)),
                () -> desk.caret().show(slot));
    }

    /** To a neighbouring image. */
    void moveImage(int by) {
        desk.hush();
        if (!desk.caret().moveImage(by)) {
            desk.say(wording.get(by > 0 ? "notice.last-image" : "notice.first-image"));
        }
    }

    void nextCriterion() {
        desk.hush();
        desk.caret().nextCriterion();
    }

    void previousCriterion() {
        desk.hush();
        desk.caret().previousCriterion();
    }

    void nextOpen() {
        toOpen(desk.caret()::nextOpen);
    }

    void previousOpen() {
        toOpen(desk.caret()::previousOpen);
    }

    private void toOpen(BooleanSupplier step) {
        desk.hush();
        Position before = desk.caret().position();
        if (!step.getAsBoolean()) {
            desk.say(wording.get("notice.all-scored"));
        } else if (desk.caret().position().equals(before)) {
            desk.say(wording.get("notice.only-open"));
        }
    }

    void undo() {
        saveTexts();
        desk.recorder().undo(wording.get("undo.of"), act -> tell("undone", "notice.nothing-to-undo", act));
    }

    void redo() {
        saveTexts();
        desk.recorder().redo(wording.get("redo.of"), act -> tell("redone", "notice.nothing-to-redo", act));
    }

    /** Answers Ctrl+S. */
    void tellSaved() {
        saveTexts();
        desk.recorder().afterAll(() -> desk.say(header.savedProperty().get()));
    }

    /** Saves every text that is still at rest, at once. */
    public void saveTexts() {
        comment.text().save();
        retake.note().save();
        pins.save();
    }

    void toInbox() {
        leave(screen::toInbox);
    }

    void toSummary() {
        leave(screen::toSummary);
    }

    /**
     * Saves what is typed and then leaves. Stays when something was not saved, so that it is seen; a text that cannot be
     * saved is copied, and may be left behind.
     */
    public void leave(Runnable to) {
        saveTexts();
        desk.recorder().afterAll(() -> {
            List<String> lost = Stream.of(comment.text().drafts(), retake.note().drafts(), pins.drafts())
                    .flatMap(List::stream).toList();
            if (!lost.isEmpty()) {
                dialogs.copy(String.join("\n\n", lost));
                dialogs.confirm(wording.get("leave.title"), wording.get("leave.question", refusal.get()),
                        wording.get("leave.yes"), () -> giveUp(to));
            } else if (desk.recorder().saveStateProperty().get().notSaved().isEmpty()) {
                to.run();
            }
        });
    }

    private void giveUp(Runnable to) {
        comment.text().giveUp();
        retake.note().giveUp();
        pins.giveUp();
        desk.recorder().acknowledge();
        to.run();
    }

    Desk desk() {
        return desk;
    }

    ScoreFormViewModel scores() {
        return scores;
    }

    CommentViewModel comment() {
        return comment;
    }

    RetakeViewModel retake() {
        return retake;
    }

    PinsViewModel pins() {
        return pins;
    }

    SnippetsViewModel snippets() {
        return snippets;
    }

    CriteriaViewModel criteria() {
        return criteria;
    }

    HeaderViewModel header() {
        return header;
    }

    FilmstripViewModel filmstrip() {
        return filmstrip;
    }

    TotalsViewModel totals() {
        return totals;
    }

    ConditionsViewModel conditions() {
        return conditions;
    }

    EarlierViewModel earlier() {
        return earlier;
    }

    HandBackViewModel handBack() {
        return handBack;
    }

    private void tell(String what, String nothing, Optional<RecordedAct> act) {
        if (act.isEmpty()) {
            desk.say(wording.get(nothing));
            return;
        }
        ActPlace place = ActPlace.of(act.get().act(), wording);
        place.position().ifPresent(this::goTo);
        desk.say(wording.get("notice." + what, place.name()));
    }

    private void goTo(Position position) {
        position.place().ifPresentOrElse(desk.caret()::select, () -> desk.caret().show(position.slot()));
    }

    private String sentence(SaveState state) {
        List<SaveState.NotSaved> refused = state.notSaved();
        if (refused.isEmpty()) {
            return "";
        }
        String things = refused.stream().map(SaveState.NotSaved::what).collect(Collectors.joining("; "));
        return wording.get("not-saved", things, wording.texts().sentence(refused.getLast().why()));
    }
}
