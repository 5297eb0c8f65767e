package nl.vierogen.review.compare;

import java.util.EnumMap;
import java.util.Map;
import nl.vierogen.assessment.screen.looking.LookingPlace;
import nl.vierogen.ui.keys.Shortcut;

/** What the keys of the assessing screen do here: the same as there, on a difference instead of a criterion. */
final class CompareKeys {
    private final Map<Shortcut, Runnable> actions = new EnumMap<>(Shortcut.class);
    private final CompareViewModel model;
    private final Runnable toReason;

    /** @param toReason puts the focus where why is written */
    CompareKeys(CompareViewModel model, LookingPlace place, Runnable toReason) {
        this.model = model;
        this.toReason = toReason;
        actions.put(Shortcut.PREVIOUS_CRITERION, () -> model.move(-1));
        actions.put(Shortcut.NEXT_CRITERION, () -> model.move(1));
        actions.put(Shortcut.NEXT_OPEN, model::nextOpen);
        actions.put(Shortcut.COMMENT, toReason);
        actions.put(Shortcut.UNDO, model::undo);
        actions.put(Shortcut.REDO, model::redo);
        actions.put(Shortcut.SUMMARY, model::goOn);
        actions.putAll(place.actions());
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
