package nl.vierogen.exchange.result;

import java.util.Optional;
import java.util.Set;
import nl.vierogen.exchange.form.FormReference;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.Basis;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;

/**
 * What the Bureau asked for in a package, as a result repeats it.
 *
 * @param assignmentId the Bureau's id of the assignment
 * @param packageIdentity digest of the package's signed statement
 * @param form the form in the package
 * @param kind part of the register
 * @param number the logbook's pseudonym
 * @param round round of assessment
 * @param practice whether it is for practice only
 * @param procedureVersion version of the procedure that holds for it
 * @param policy how it is to be assessed
 * @param basis what a retake is assessed on; empty in the first round
 * @param counted the slots to assess
 */
public record Assignment(String assignmentId, Sha256 packageIdentity, FormReference form, LogbookKind kind,
        String number, Round round, boolean practice, String procedureVersion, Policy policy, Optional<Basis> basis,
        Set<SlotId> counted) {
    public Assignment {
        counted = Set.copyOf(counted);
    }

    /** What a result says it was asked. */
    public static Assignment of(ResultPayload payload) {
        return new Assignment(payload.assignmentId(), payload.packageIdentity(), payload.form(), payload.kind(),
                payload.number(), payload.round(), payload.practice(), payload.procedureVersion(), payload.policy(),
                payload.basis(), Set.copyOf(payload.counted()));
    }
}
