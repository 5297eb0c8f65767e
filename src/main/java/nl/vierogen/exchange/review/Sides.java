package nl.vierogen.exchange.review;

import java.time.Instant;
import java.util.List;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.SignerSet;
import nl.vierogen.trust.statement.VerifiedStatement;

/**
 * The two who look at one logbook: two persons, both assessors whose keys hold at the time.
 *
 * @param from who signed the file
 * @param to whom it is for
 */
record Sides(KeyId from, KeyId to) {

    /**
     * Who sent it, when all is in order.
     *
     * @param reader who is reading it
     * @param at when it was signed
     * @throws Refusal SIGNER_SET, SIGNER_UNKNOWN, SIGNER_REVOKED, SIGNER_ROLE, REVIEW_NOT_FOR_YOU, REVIEW_SAME_PERSON
     */
    Member require(VerifiedStatement verified, KeyId reader, Roster roster, Instant at) throws Refusal {
        SignerSet.require(verified, List.of(from), roster, at);
        if (!to.equals(reader)) {
            throw new Refusal(Problem.REVIEW_NOT_FOR_YOU);
        }
        if (from.equals(to) || roster.samePerson(from, to)) {
            throw new Refusal(Problem.REVIEW_SAME_PERSON);
        }
        List<Member> both = SignerSet.allowed(List.of(from, to), roster, at);
        if (both.stream().anyMatch(member -> member.role() != Role.ASSESSOR)) {
            throw new Refusal(Problem.SIGNER_ROLE);
        }
        return both.getFirst();
    }
}
