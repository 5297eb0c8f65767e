package nl.vierogen.archive.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.archive.seal.Marking;
import nl.vierogen.assessment.Terms;
import nl.vierogen.assessment.consensus.Consensus;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.Reading;
import nl.vierogen.exchange.result.payload.CoReview;
import nl.vierogen.exchange.result.payload.ResultCount;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.result.payload.SecondReading;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.Tally;

/**
 * The result of two: the first assessor's draft with the colleague's reading in it and what both agreed on. Both make it
 * from the same parts, so that each can hold the other's against her own.
 *
 * @param draft the result as the first assessor would have it
 * @param terms on what terms the logbook is assessed
 * @param procedure the procedure's data
 */
record Together(ResultPayload draft, Terms terms, Procedure procedure) {

    /** What the first assessor made of it by herself. */
    static Reading first(ResultPayload draft) {
        return new Reading(draft.points(), draft.findings());
    }

    /**
     * The payload both sign.
     *
     * @throws Refusal REVIEW_OPEN_DIFFERENCES while something is not settled, REVIEW_SHEET_OPEN when one of them did not score
     * everything and it is not a return, REVIEW_UNANIMOUS when they say that they
     * do not agree and both confirm a condition that decides
     */
    ResultPayload payload(Consensus consensus, Instant drawnUpAt) throws Refusal {
        Outcome outcome = consensus.outcome().orElseThrow(() -> new Refusal(Problem.REVIEW_OPEN_DIFFERENCES));
        if (outcome != Outcome.RETURNED && !consensus.isComplete()) {
            throw new Refusal(Problem.REVIEW_SHEET_OPEN);
        }
        if (outcome == Outcome.UNDECIDED && !consensus.mayBeDenied()) {
            throw new Refusal(Problem.REVIEW_UNANIMOUS);
        }
        // without an agreed sheet the first assessor's stands
        boolean agreedSheet = outcome != Outcome.UNDECIDED && outcome != Outcome.RETURNED;
        ScoreSheet sheet = agreedSheet ? consensus.agreedSheet() : draft.points();
        List<Change> changes = agreedSheet ? consensus.changes() : List.of();
        List<Finding> findings = consensus.agreedFindings();
        Tally tally = Tally.of(terms.counting(), sheet);
        SecondReading reading = SecondReading.of(terms.counting(), consensus.first(), consensus.colleague(), changes);
        return draft.lookedAlong(sheet, ResultCount.of(tally), findings, outcome,
                new Marking(procedure, terms).marks(outcome, tally, findings, draft.retakeMarks()),
                review(reading, outcome), drawnUpAt);
    }

    private CoReview review(SecondReading reading, Outcome outcome) {
        List<CoReview.Asked> asked = new ArrayList<>(draft.coReview().map(CoReview::asked).orElse(List.of()));
        asked.add(new CoReview.Asked(draft.signers().getLast(),
                outcome == Outcome.UNDECIDED ? CoReview.Ending.NOT_AGREED : CoReview.Ending.AGREED));
        return new CoReview(draft.policy().review(), Optional.of(reading), asked);
    }
}
