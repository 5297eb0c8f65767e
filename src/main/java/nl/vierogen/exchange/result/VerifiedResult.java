package nl.vierogen.exchange.result;

import java.util.List;
import java.util.Set;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Member;

/**
 * A result whose signatures, rules and arithmetic were all found right.
 *
 * @param payload what was signed
 * @param signers who signed, in the order of the payload
 * @param sha256 digest of the file
 */
public record VerifiedResult(ResultPayload payload, List<Member> signers, Sha256 sha256) {
    public VerifiedResult {
        signers = List.copyOf(signers);
    }

    /**
     * Holds the result against the package it says it is of.
     *
     * @param identity digest of the package's signed statement
     * @param form digest of the form in the package
     * @param policy the policy in the package
     * @param counted the slots the package asks to assess
     * @throws Refusal RESULT_PACKAGE_DIFFERS naming the member
     */
    public void requireMatches(Sha256 identity, Sha256 form, Policy policy, Set<SlotId> counted) throws Refusal {
        require(payload.packageIdentity().equals(identity), "packageIdentity");
        require(payload.form().sha256().equals(form), "form");
        require(payload.policy().equals(policy), "policy");
        require(Set.copyOf(payload.counted()).equals(counted), "counted");
    }

    private static void require(boolean holds, String member) throws Refusal {
        if (!holds) {
            throw new Refusal(Problem.RESULT_PACKAGE_DIFFERS, member);
        }
    }
}
