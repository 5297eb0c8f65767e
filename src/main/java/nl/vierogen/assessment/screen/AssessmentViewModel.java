package nl.vierogen.assessment.screen;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.compare.BesideViewModel;
import nl.vierogen.assessment.screen.conditions.ConditionsViewModel;
import nl.vierogen.assessment.screen.earlier.EarlierViewModel;
import nl.vierogen.assessment.screen.example.ExamplesViewModel;
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
import nl.vierogen.assessment.screen.state.SaveState;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.assessment.snippet.Snippets;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.dialog.Dialogs;

/** The assessing screen: what it is made of, and where it leads. The parts have view-models of their own. */
public final class AssessmentViewModel {
    private final Desk desk;
    private final Wording wording;
    private final AssessmentScreen screen;
    private final Moves moves;
    private final History history;
    private final Typed typed;
    private final Leaving leaving;
    private final ScoreFormViewModel scores;
    private final CommentViewModel comment;
    private final RetakeViewModel retake;
    private final CriteriaViewModel criteria;
    private final ExamplesViewModel examples;
    private final PinsViewModel pins;
    private final SnippetsViewModel snippets;
    private final HeaderViewModel header;
    private final FilmstripViewModel filmstrip;
    private final TotalsViewModel totals;
    private final ConditionsViewModel conditions;
    private final EarlierViewModel earlier;
    private final BesideViewModel compare;
    private final HandBackViewModel handBack;
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    public AssessmentViewModel(OpenLogbook open, AssessmentScreen screen, Texts texts, Tasks tasks, Dialogs dialogs,
            Clock clock, Snippets snippets) {
        this.desk = new Desk(open, texts, tasks, clock);
        this.wording = desk.wording();
        this.screen = screen;
        this.scores = new ScoreFormViewModel(desk);
        this.comment = new CommentViewModel(desk);
        this.retake = new RetakeViewModel(desk);
        this.pins = new PinsViewModel(desk);
        this.snippets = new SnippetsViewModel(desk, snippets, tasks);
        this.examples = new ExamplesViewModel(desk);
        this.criteria = new CriteriaViewModel(desk, examples);
        this.conditions = new ConditionsViewModel(desk);
        this.typed = new Typed(comment, retake, pins, conditions);
        this.moves = new Moves(desk);
        this.history = new History(desk, typed);
        this.leaving = new Leaving(desk, typed, dialogs);
        this.header = new HeaderViewModel(desk, typed.unsaved());
        this.filmstrip = new FilmstripViewModel(desk);
        this.totals = new TotalsViewModel(desk);
        this.earlier = new EarlierViewModel(desk);
        this.compare = new BesideViewModel(desk, earlier);
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

    /** Moving about. */
    Moves moves() {
        return moves;
    }

    /** Undo and redo. */
    History history() {
        return history;
    }

    /** Answers Ctrl+S. */
    void tellSaved() {
        saveTexts();
        desk.recorder().afterAll(() -> desk.say(header.savedProperty().get()));
    }

    /** Saves every text that is still at rest, at once. */
    void saveTexts() {
        typed.save();
    }

    void toInbox() {
        leave(screen::toInbox);
    }

    void toSummary() {
        leave(screen::toSummary);
    }

    /** Says that Esc, pressed once more, leads to the logbooks. */
    void tellLeaving() {
        desk.say(wording.get("notice.leaving"));
    }

    /** Another key: nobody is leaving. */
    void staying() {
        if (desk.noticeProperty().get().equals(wording.get("notice.leaving"))) {
            desk.hush();
        }
    }

    /** Saves what is typed and then leaves; stays when something was not saved, so that it is seen. */
    void leave(Runnable to) {
        leaving.leave(refusal::get, to);
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

    ExamplesViewModel examples() {
        return examples;
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

    BesideViewModel compare() {
        return compare;
    }

    HandBackViewModel handBack() {
        return handBack;
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
