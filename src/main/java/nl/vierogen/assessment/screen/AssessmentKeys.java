package nl.vierogen.assessment.screen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.vierogen.assessment.screen.aid.AidStage;
import nl.vierogen.assessment.screen.conditions.ConditionsView;
import nl.vierogen.assessment.screen.form.RetakeViewModel;
import nl.vierogen.assessment.screen.form.ScoreFormViewModel;
import nl.vierogen.assessment.screen.pin.PinStage;
import nl.vierogen.assessment.screen.snippet.SnippetsView;
import nl.vierogen.ui.keys.Context;
import nl.vierogen.ui.keys.Shortcut;

/** What each shortcut does on the assessing screen. */
final class AssessmentKeys {
    // less than a whole height: the line one was at stays in sight
    private static final double CRITERIA_STEP = 0.75;

    private final Map<Shortcut, Runnable> actions = new EnumMap<>(Shortcut.class);
    private final RetakeViewModel retake;
    private final AssessmentViewModel model;
    private final PinStage pins;
    private final AidStage aids;
    private final ConditionsView conditions;
    private final SnippetsView snippets;
    private final PictureArea area;
    private final ViewActions view;
    // something has just been closed, or ended by itself: who presses Esc once more means that, not to leave
    private boolean ended;

    /** What only the view can do. */
    interface ViewActions {
        void comment();

        /** The snippets, for the text field one is in or else the comment. */
        void snippets();

        /** Out of the field, out of the panel; whether there was anything to come out of. */
        boolean back();

        void movePane(int by);

        /** @param by heights of what is shown of the criteria, down */
        void scrollCriteria(double by);

        void fullScreen();

        void pictureWindow();

        void keySheet();

        void handBack();
    }

    AssessmentKeys(AssessmentViewModel model, PictureArea area, ConditionsView conditions, SnippetsView snippets,
            Offer offer, ViewActions view) {
        this.model = model;
        this.view = view;
        this.area = area;
        this.pins = area.stage();
        this.aids = area.place().aids();
        this.conditions = conditions;
        this.snippets = snippets;
        actions.putAll(snippets.keys());
        actions.putAll(area.place().actions());
        this.retake = model.retake();
        scoring(model, model.scores(), view);
        moving(model, view);
        actions.put(Shortcut.BACK, this::back);
        if (offer.comments()) {
            actions.put(Shortcut.COMMENT, view::comment);
            actions.put(Shortcut.SNIPPETS, view::snippets);
        }
        if (offer.marks()) {
            marks();
        }
        if (offer.pins()) {
            pins(model);
        }
        program(model, view);
    }

    /** The contexts that hold now. */
    List<Context> contexts() {
        if (snippets.isVisible()) {
            return List.of(Context.SNIPPETS, Context.ASSESSING, Context.GLOBAL);
        }
        if (model.conditions().isOpen()) {
            return List.of(Context.CONDITIONS, Context.ASSESSING, Context.GLOBAL);
        }
        List<Context> contexts = new ArrayList<>();
        if (pins.isChoosing()) {
            contexts.add(Context.PIN);
        } else if (retake.isAsking()) {
            contexts.add(Context.RETAKE);
        }
        contexts.addAll(area.place().contexts());
        if (aids.isOn() && !retake.isAsking()) {
            contexts.add(Context.AID);
        }
        contexts.addAll(List.of(Context.ASSESSING, Context.GLOBAL));
        return contexts;
    }

    /** Does it; false when the screen knows no such thing. */
    boolean perform(Shortcut shortcut) {
        if (shortcut.context() == Context.CONDITIONS) {
            return conditions.perform(shortcut);
        }
        Runnable action = actions.get(shortcut);
        if (action == null || scrolls(shortcut) && !model.criteria().openProperty().get()) {
            return false;
        }
        if (shortcut.context() == Context.ASSESSING && shortcut != Shortcut.RETAKE_MARK && shortcut != Shortcut.BACK
                && !scrolls(shortcut)) {
            // any other key means that no reason is coming
            retake.ask(false);
        }
        if (shortcut != Shortcut.BACK) {
            model.staying();
        }
        action.run();
        if (shortcut != Shortcut.BACK) {
            ended = shortcut.context() == Context.RETAKE;
        }
        return true;
    }

    // reads on in the criteria, and ends nothing
    private static boolean scrolls(Shortcut shortcut) {
        return shortcut == Shortcut.CRITERIA_UP || shortcut == Shortcut.CRITERIA_DOWN;
    }

    // Esc is also what one presses once too often after a comment: that says where it leads, and only the next one goes
    private void back() {
        if (view.back()) {
            ended = true;
        } else if (ended) {
            ended = false;
            model.tellLeaving();
        } else {
            model.toInbox();
        }
    }

    private void scoring(AssessmentViewModel model, ScoreFormViewModel scores, ViewActions view) {
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

    private void moving(AssessmentViewModel model, ViewActions view) {
        actions.put(Shortcut.ADVANCE, model.moves()::advance);
        actions.put(Shortcut.PREVIOUS_IMAGE, () -> model.moves().image(-1));
        actions.put(Shortcut.NEXT_IMAGE, () -> model.moves().image(1));
        actions.put(Shortcut.NEXT_OPEN, model.moves()::nextOpen);
        actions.put(Shortcut.PREVIOUS_OPEN, model.moves()::previousOpen);
        actions.put(Shortcut.NEXT_PANE, () -> view.movePane(1));
        actions.put(Shortcut.PREVIOUS_PANE, () -> view.movePane(-1));
    }

    private void marks() {
        actions.put(Shortcut.RETAKE_MARK, () -> retake.ask(!retake.isAsking()));
        List<Shortcut> reasons = List.of(Shortcut.REASON_1, Shortcut.REASON_2, Shortcut.REASON_3, Shortcut.REASON_4,
                Shortcut.REASON_5, Shortcut.REASON_6, Shortcut.REASON_7, Shortcut.REASON_8, Shortcut.REASON_9);
        reasons.forEach(reason -> actions.put(reason, () -> retake.toggle(reasons.indexOf(reason) + 1)));
        actions.put(Shortcut.UNMARK, retake::unmark);
        actions.put(Shortcut.ACCEPT_PROPOSAL, retake::accept);
    }

    private void pins(AssessmentViewModel model) {
        actions.put(Shortcut.PIN, area::choosePlace);
        actions.put(Shortcut.PIN_EDIT, model.pins()::editNext);
        actions.putAll(pins.keys());
    }

    private void program(AssessmentViewModel model, ViewActions view) {
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
