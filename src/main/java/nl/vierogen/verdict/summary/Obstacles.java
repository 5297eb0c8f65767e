package nl.vierogen.verdict.summary;

import java.util.Optional;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.retake.RetakeProposal;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.texts.Texts;

/** What keeps an assessment from being signed or shown to a colleague though it has an outcome. */
final class Obstacles {
    private final OpenLogbook logbook;
    private final Texts texts;

    Obstacles(OpenLogbook logbook, Texts texts) {
        this.logbook = logbook;
        this.texts = texts;
    }

    /** The first of them in a sentence; empty when there is none. */
    Optional<String> first(Assessment now) {
        int undecided = logbook.undecided(now).size();
        if (undecided > 0 && now.outcome().filter(Obstacles::restsOnConditions).isPresent()) {
            return Optional.of(texts.get("verdict.seal.undecided", undecided));
        }
        return new RetakeProposal(now, logbook.procedure()).isMissing()
                ? Optional.of(texts.get("verdict.seal.unmarked"))
                : Optional.empty();
    }

    // what goes back goes back for what was found so far (procedure 2026, 3.b); without unanimity nobody decided
    private static boolean restsOnConditions(Outcome outcome) {
        return switch (outcome) {
            case SUFFICIENT, INSUFFICIENT, REJECTED -> true;
            case RETURNED, HANDED_BACK, UNDECIDED -> false;
        };
    }
}
