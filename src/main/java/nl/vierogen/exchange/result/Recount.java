package nl.vierogen.exchange.result;

import java.util.HashSet;
import java.util.Set;
import nl.vierogen.exchange.result.payload.ResultCount;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.StructureRow;
import nl.vierogen.scoring.Tally;

/** Holds the counted members, the outcome and the retake marks of a result against its points and findings. */
final class Recount {
    private final ResultPayload payload;
    private final Tally tally;

    Recount(ResultPayload payload, Tally tally) {
        this.payload = payload;
        this.tally = tally;
    }

    void require() throws Refusal {
        ResultCount count = ResultCount.of(tally);
        Rules.requireCounted(payload.total().equals(count.total()), "total");
        Rules.requireCounted(payload.maximum().equals(count.maximum()), "maximum");
        Rules.requireCounted(payload.passMark() == count.passMark(), "passMark");
        Rules.requireCounted(payload.percentage().equals(count.percentage()), "percentage");
        Rules.requireCounted(payload.structuralErrors().equals(count.structuralErrors()), "structuralErrors");
        Rules.requireCounted(outcomeFollows(), "outcome");
        requireMarks();
    }

    /** The precedence of outcomes: handed back, returned, rejected, then points; undecided only in place of points. */
    private boolean outcomeFollows() {
        boolean returns = isConfirmed(Consequence.RETURN);
        boolean rejects = isConfirmed(Consequence.REJECT);
        return switch (payload.outcome()) {
            case HANDED_BACK -> true;
            case RETURNED -> returns;
            case REJECTED -> rejects && !returns && tally.isComplete();
            case UNDECIDED -> !rejects && !returns && tally.isComplete() && payload.reading().isPresent();
            case SUFFICIENT, INSUFFICIENT -> !rejects && !returns
                    && tally.outcome().filter(payload.outcome()::equals).isPresent();
        };
    }

    private boolean isConfirmed(Consequence consequence) {
        return payload.findings().stream().anyMatch(finding -> finding.isConfirmed(consequence));
    }

    /** Marks belong to an insufficient first logbook and to no other (procedure 2026, 3.e, 4.g). */
    private void requireMarks() throws Refusal {
        boolean asked = payload.round() == Round.FIRST
                && (payload.outcome() == Outcome.INSUFFICIENT || payload.outcome() == Outcome.REJECTED);
        Rules.require(asked != payload.retakeMarks().isEmpty(), "retakeMarks");
        Set<SlotId> marked = new HashSet<>();
        payload.retakeMarks().forEach(mark -> marked.add(mark.slot()));
        // else one image of four made again could hide the error
        Rules.require(!asked || tally.structuralErrors().stream().flatMap(row -> row.cells().stream())
                .map(StructureRow.Cell::slot).allMatch(marked::contains), "retakeMarks");
    }
}
