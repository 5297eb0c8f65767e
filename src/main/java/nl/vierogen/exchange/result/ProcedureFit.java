package nl.vierogen.exchange.result;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.vierogen.conditions.Finding;
import nl.vierogen.exchange.form.ProcedureReader;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.scoring.CompositionRule;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.ScoreForm;

/**
 * Whether the findings and retake marks of a result are what its procedure knows. What a breach means is never the
 * signer's own word: else a rejection could be called a note.
 */
final class ProcedureFit {
    /** Letter of the composition, of which the form says what a breach means (procedure 2026, 2.n). */
    private static final String COMPOSITION = "n";

    private final ResultPayload payload;
    private final ScoreForm form;

    ProcedureFit(ResultPayload payload, ScoreForm form) {
        this.payload = payload;
        this.form = form;
    }

    void require() throws Refusal {
        requireFindings(payload.allFindings());
        Procedure procedure = procedure();
        Rules.require(payload.retakeMarks().stream().flatMap(mark -> mark.reasons().stream())
                .allMatch(reason -> procedure.retakeReason(reason).isPresent()), "retakeMarks");
    }

    /** Whether a breach of each means what the procedure says it means. */
    void requireFindings(Stream<Finding> findings) throws Refusal {
        Procedure procedure = procedure();
        Rules.require(findings.allMatch(finding -> consequences(finding.condition(), procedure)
                .contains(finding.consequence())), "findings");
    }

    private Procedure procedure() throws Refusal {
        return ProcedureReader.shipped(payload.procedureVersion())
                .orElseThrow(() -> new Refusal(Problem.PROCEDURE_UNKNOWN, payload.procedureVersion()));
    }

    private Set<Consequence> consequences(String condition, Procedure procedure) {
        Set<Consequence> known = new HashSet<>();
        if (condition.equals(COMPOSITION)) {
            form.composition().stream().map(CompositionRule::consequence).forEach(known::add);
        }
        if (known.isEmpty()) {
            procedure.consequence(condition).ifPresent(known::add);
        }
        return known;
    }
}
