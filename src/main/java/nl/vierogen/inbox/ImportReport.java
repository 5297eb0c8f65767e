package nl.vierogen.inbox;

import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.Card;
import nl.vierogen.problem.Refusal;

/**
 * What came of one file.
 *
 * @param file its name, without folder
 * @param passed the checks it passed, in order
 * @param result how it ended
 */
public record ImportReport(String file, List<ImportCheck> passed, Result result) {
    public ImportReport {
        passed = List.copyOf(passed);
    }

    /** How an import ended. */
    public sealed interface Result {
    }

    /** It is in the inbox now. */
    public record Added(Card card) implements Result {
    }

    /** It was in the inbox already; nothing changed. */
    public record Known(Card card) implements Result {
    }

    /** It is the answer of a colleague who looked along, and was put with this logbook. */
    public record Answered(Card card) implements Result {
    }

    /**
     * It is not in the inbox, and nothing else changed.
     *
     * @param refusal why
     * @param at the check it failed, empty when none was reached
     */
    public record Refused(Refusal refusal, Optional<ImportCheck> at) implements Result {
    }
}
