package nl.vierogen.inbox;

import nl.vierogen.assessment.Card;
import org.kordamp.ikonli.feather.Feather;

/** A shape for each stage, so that no colour is needed. */
final class StageShape {
    private StageShape() {
    }

    static Feather of(Card card) {
        if (card.correction()) {
            return Feather.UNLOCK;
        }
        return switch (card.stage()) {
            case NEW -> Feather.CIRCLE;
            case ASSESSING -> Feather.EDIT_3;
            case READY, LOCKABLE -> Feather.CHECK_CIRCLE;
            case COLLEAGUE_FIRST, COMPARING -> Feather.USERS;
            case WAITING -> Feather.CLOCK;
            case ANSWERED -> Feather.MAIL;
            case SEALED, REPLIED -> Feather.LOCK;
        };
    }
}
