package nl.vierogen.assessment.screen;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.vierogen.assessment.screen.form.RetakeViewModel;
import nl.vierogen.assessment.screen.form.ScoreFormViewModel;
import nl.vierogen.assessment.screen.snippet.SnippetsView;
import nl.vierogen.ui.keys.Shortcut;

/** What each shortcut does on the assessing screen. */
final class AssessmentActions {
    // less than a whole height: the line one was at stays in sight
    private static final double CRITERIA_STEP = 0.75;

    private final Map<Shortcut, Runnable> actions = new EnumMap<>(Shortcut.class);

    private AssessmentActions() {
    }

    /** Those that the screen offers. */
    static Map<Shortcut, Runnable> of(AssessmentViewModel model, PictureArea area, SnippetsView snippets, Offer offer,
            AssessmentKeys.ViewActions view, Runnable back) {
        AssessmentActions made = new AssessmentActions();
        made.actions.putAll(snippets.keys());
        made.actions.putAll(area.place().actions());
        made.scoring(model, model.scores(), view);
        made.moving(model, view);
        made.actions.put(Shortcut.BACK, back);
        if (offer.comments()) {
            made.actions.put(Shortcut.COMMENT, view::comment);
            made.actions.put(Shortcut.SNIPPETS, view::snippets);
        }
        if (offer.marks()) {
            made.marks(model.retake());
        }
        if (offer.pins()) {
            made.pins(model, area);
        }
        made.program(model, view);
        return made.actions;
    }

    private void scoring(AssessmentViewModel model, ScoreFormViewModel scores, AssessmentKeys.ViewActions view) {
        actions.put(Shortcut.SCORE_0, () -> scores.score(0));
        actions.put(Shortcut.SCORE_1, () -> scores.score(1));
        actions.put(Shortcut.SCORE_2, () -> scores.score(2));
        actions.put(Shortcut.PREVIOUS_CRITERION, model.moves()::previousCriterion);
        actions.put(Shortcut.NEXT_CRITERION, model.moves()::nextCriterion);
        actions.put(Shortcut.STEP_BACK, model.moves()::previousCriterion);
        actions.put(Shortcut.CLEAR_SCORE, scores::clear);
        actions.put(Shortcut.DOUBT, scores::toggleDoubt);
        actions.put(Shortcut.CRITERIA, model.criteria()::toggle);
        actions.put(Shortcut.CRITERIA_UP, () -> view.scrollCriteria(-CRITERIA_STEP));
        actions.put(Shortcut.CRITERIA_DOWN, () -> view.scrollCriteria(CRITERIA_STEP));
        actions.put(Shortcut.EXAMPLES, model.examples()::toggle);
        actions.put(Shortcut.CONDITIONS, model.conditions()::toggle);
        actions.put(Shortcut.TAKE_OVER, model.earlier()::takeOver);
    }

    private void moving(AssessmentViewModel model, AssessmentKeys.ViewActions view) {
        actions.put(Shortcut.ADVANCE, model.moves()::advance);
        actions.put(Shortcut.PREVIOUS_IMAGE, () -> model.moves().image(-1));
        actions.put(Shortcut.NEXT_IMAGE, () -> model.moves().image(1));
        actions.put(Shortcut.NEXT_OPEN, model.moves()::nextOpen);
        actions.put(Shortcut.PREVIOUS_OPEN, model.moves()::previousOpen);
        actions.put(Shortcut.NEXT_PANE, () -> view.movePane(1));
        actions.put(Shortcut.PREVIOUS_PANE, () -> view.movePane(-1));
    }

    private void marks(RetakeViewModel retake) {
        actions.put(Shortcut.RETAKE_MARK, () -> retake.ask(!retake.isAsking()));
        List<Shortcut> reasons = List.of(Shortcut.REASON_1, Shortcut.REASON_2, Shortcut.REASON_3, Shortcut.REASON_4,
                Shortcut.REASON_5, Shortcut.REASON_6, Shortcut.REASON_7, Shortcut.REASON_8, Shortcut.REASON_9);
        reasons.forEach(reason -> actions.put(reason, () -> retake.toggle(reasons.indexOf(reason) + 1)));
        actions.put(Shortcut.UNMARK, retake::unmark);
        actions.put(Shortcut.ACCEPT_PROPOSAL, retake::accept);
    }

    private void pins(AssessmentViewModel model, PictureArea area) {
        actions.put(Shortcut.PIN, area::choosePlace);
        actions.put(Shortcut.PIN_EDIT, model.pins()::editNext);
        actions.putAll(area.stage().keys());
    }

    private void program(AssessmentViewModel model, AssessmentKeys.ViewActions view) {
        actions.put(Shortcut.UNDO, model.history()::undo);
        actions.put(Shortcut.REDO, model.history()::redo);
        actions.put(Shortcut.SUMMARY, model::toSummary);
        actions.put(Shortcut.SAVED, model::tellSaved);
        actions.put(Shortcut.FULL_SCREEN, view::fullScreen);
        actions.put(Shortcut.PICTURE_WINDOW, view::pictureWindow);
        actions.put(Shortcut.KEY_SHEET, view::keySheet);
        actions.put(Shortcut.HAND_BACK, view::handBack);
    }
}
