package nl.vierogen.review.compare;

import java.util.EnumMap;
import java.util.Map;
import nl.vierogen.ui.keys.Shortcut;
import nl.vierogen.viewer.PictureViewer;

/** What the keys of the assessing screen do here: the same as there, on a difference instead of a criterion. */
final class CompareKeys {
    private final Map<Shortcut, Runnable> actions = new EnumMap<>(Shortcut.class);
    private final CompareViewModel model;
    private final Runnable toReason;

    /** @param toReason puts the focus where why is written */
    CompareKeys(CompareViewModel model, PictureViewer<?> picture, Runnable toReason) {
        this.model = model;
        this.toReason = toReason;
        actions.put(Shortcut.PREVIOUS_CRITERION, () -> model.move(-1));
        actions.put(Shortcut.NEXT_CRITERION, () -> model.move(1));
        actions.put(Shortcut.NEXT_OPEN, model::nextOpen);
        actions.put(Shortcut.COMMENT, toReason);
        actions.put(Shortcut.UNDO, model::undo);
        actions.put(Shortcut.REDO, model::redo);
        actions.put(Shortcut.SUMMARY, model::goOn);
        actions.put(Shortcut.FIT_OR_ACTUAL, picture::fitOrActual);
        actions.put(Shortcut.FIT, picture::fit);
        actions.put(Shortcut.ACTUAL_SIZE, picture::actualSize);
        actions.put(Shortcut.ZOOM_IN, picture::zoomIn);
        actions.put(Shortcut.ZOOM_OUT, picture::zoomOut);
        actions.put(Shortcut.PAN_LEFT, () -> picture.pan(-1, 0));
        actions.put(Shortcut.PAN_RIGHT, () -> picture.pan(1, 0));
        actions.put(Shortcut.PAN_UP, () -> picture.pan(0, -1));
        actions.put(Shortcut.PAN_DOWN, () -> picture.pan(0, 1));
    }

    /** Does it; false when this screen knows no such thing. */
    boolean perform(Shortcut shortcut) {
        return switch (shortcut) {
            case SCORE_0 -> choose(0);
            case SCORE_1 -> choose(1);
            case SCORE_2 -> choose(2);
            default -> {
                Runnable action = actions.get(shortcut);
                if (action != null) {
                    action.run();
                }
                yield action != null;
            }
        };
    }

    private boolean choose(int digit) {
        boolean chosen = model.choose(digit);
        if (chosen) {
            toReason.run();
        }
        return chosen;
    }
}
