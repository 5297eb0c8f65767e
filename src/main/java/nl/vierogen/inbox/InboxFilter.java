package nl.vierogen.inbox;

import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.Stage;

/** Which logbooks the inbox shows. */
public enum InboxFilter {
    ALL, TO_DO, READY, SEALED;

    boolean shows(Card card) {
        return switch (this) {
            case ALL -> true;
            case TO_DO -> card.stage() == Stage.NEW || card.stage() == Stage.ASSESSING;
            case READY -> card.stage() != Stage.NEW && card.stage() != Stage.ASSESSING && !card.stage().isDone();
            case SEALED -> card.stage().isDone();
        };
    }
}
