package nl.vierogen.inbox;

import java.nio.file.Path;
import java.util.List;
import nl.vierogen.assessment.Card;
import nl.vierogen.problem.Refusal;
import java.util.function.Consumer;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.ui.Tasks;

/**
 * What the inbox leads to.
 *
 * @param opening opens a logbook
 * @param practice each makes one practice package and says where it lies; none where practising is not offered
 */
public record InboxActions(Opening opening, List<Tasks.Work<Path>> practice) {
    /** Opens a logbook. */
    @FunctionalInterface
    public interface Opening {
        /**
         * Does what takes long. Not on the JavaFX thread.
         *
         * @return goes to the logbook; to be run on the JavaFX thread
         * @throws Refusal why it cannot be opened
         */
        Runnable open(Card card) throws Refusal;
    }
}
