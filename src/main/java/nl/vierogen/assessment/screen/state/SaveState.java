package nl.vierogen.assessment.screen.state;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vierogen.problem.Refusal;

/**
 * What is saved and what is not.
 *
 * @param writing how many acts are on their way to the journal
 * @param lastSaved when the last act was saved, empty before the first
 * @param notSaved what the journal refused and nobody has done again since
 */
public record SaveState(int writing, Optional<Instant> lastSaved, List<NotSaved> notSaved) {
    public SaveState {
        notSaved = List.copyOf(notSaved);
    }

    /**
     * Something that was not saved.
     *
     * @param what which score or text, in words
     * @param why the refusal
     */
    public record NotSaved(String what, Refusal why) {
    }

    /** How it stands, in one word. */
    public enum Word {
        SAVED, WRITING, NOT_SAVED
    }

    /** How it stands. */
    public Word word() {
        if (!notSaved.isEmpty()) {
            return Word.NOT_SAVED;
        }
        return writing > 0 ? Word.WRITING : Word.SAVED;
    }
}
