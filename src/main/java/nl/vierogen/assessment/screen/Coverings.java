package nl.vierogen.assessment.screen;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Node;
import nl.vierogen.ui.keys.Context;
import nl.vierogen.ui.keys.Shortcut;

/** What lies over the screen or in the place of the form, and which keys that leaves to the screen. */
record Coverings(AssessmentViewModel model, Node keySheet, Node snippets, Node handBack) {
    // nobody scores what lies under the key sheet
    private static final Set<Shortcut> OVER_KEY_SHEET = EnumSet.of(Shortcut.BACK, Shortcut.KEY_SHEET,
            Shortcut.FULL_SCREEN);
    // nobody scores a form that is not shown; the other keys work the list
    private static final Set<Shortcut> BESIDE_CONDITIONS = EnumSet.of(Shortcut.BACK, Shortcut.CONDITIONS,
            Shortcut.PREVIOUS_IMAGE, Shortcut.NEXT_IMAGE, Shortcut.FIT, Shortcut.FIT_OR_ACTUAL, Shortcut.ACTUAL_SIZE,
            Shortcut.ZOOM_IN, Shortcut.ZOOM_OUT, Shortcut.UNDO, Shortcut.REDO, Shortcut.SAVED, Shortcut.SUMMARY,
            Shortcut.COMPARE, Shortcut.RESET_DISPLAY, Shortcut.FULL_SCREEN, Shortcut.PICTURE_WINDOW, Shortcut.KEY_SHEET,
            Shortcut.HAND_BACK);
    private static final Set<Shortcut> OVER_CARD = EnumSet.of(Shortcut.BACK, Shortcut.FULL_SCREEN);
    private static final Set<Shortcut> OVER_EXAMPLE = EnumSet.of(Shortcut.BACK, Shortcut.FULL_SCREEN,
            Shortcut.EXAMPLES);

    /** Whether the screen does it now. */
    boolean leaves(Shortcut shortcut) {
        if (handBack.isVisible()) {
            return OVER_CARD.contains(shortcut);
        }
        if (model.examples().isOpen()) {
            return OVER_EXAMPLE.contains(shortcut);
        }
        if (model.conditions().isOpen() && shortcut.context() != Context.CONDITIONS
                && !BESIDE_CONDITIONS.contains(shortcut)) {
            return false;
        }
        return !keySheet.isVisible() && !snippets.isVisible() || OVER_KEY_SHEET.contains(shortcut)
                || shortcut.context() == Context.SNIPPETS;
    }
}
