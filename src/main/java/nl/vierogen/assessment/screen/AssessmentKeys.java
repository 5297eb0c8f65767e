package nl.vierogen.assessment.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vierogen.assessment.screen.aid.AidStage;
import nl.vierogen.assessment.screen.conditions.ConditionsView;
import nl.vierogen.assessment.screen.form.RetakeViewModel;
import nl.vierogen.assessment.screen.pin.PinStage;
import nl.vierogen.assessment.screen.snippet.SnippetsView;
import nl.vierogen.ui.keys.Context;
import nl.vierogen.ui.keys.Shortcut;

/** Which shortcuts hold on the assessing screen now, and what one of them ends before it is done. */
final class AssessmentKeys {
    private final Map<Shortcut, Runnable> actions;
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
        this.retake = model.retake();
        this.actions = AssessmentActions.of(model, area, snippets, offer, view, this::back);
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
}
