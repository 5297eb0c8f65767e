package nl.vierogen.exchange.result;

import java.time.Instant;
import java.util.List;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.Roster;

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
     * Those who signed with a key that was revoked by a moment. The result is valid all the same, for it says that it was
     * sealed before; but that is what the laptop claims, and who has a lost key can claim it too.
     *
     * @param moment when it was received, or is looked at
     */
    public List<Member> revokedBy(Instant moment) {
        return signers.stream().filter(signer -> signer.isRevokedAt(moment)).toList();
    }

    /**
     * Holds the result against what the package asked for, member by member.
     *
     * @throws Refusal RESULT_PACKAGE_DIFFERS naming the first member that differs
     */
    public void requireMatches(Assignment asked) throws Refusal {
        requireMatches(payload, asked);
    }

    /**
     * The first signer is the person the package was for: the package names a key, and a person may have another since.
     * {@link #requireMatches} does not look at it, for a draft is held against its assignment before anyone signs.
     *
     * @param recipient key the package was made for
     * @param roster tells whose keys are whose
     * @throws Refusal RESULT_PACKAGE_DIFFERS naming {@code signers}
     */
    public void requireRecipient(KeyId recipient, Roster roster) throws Refusal {
        KeyId first = payload.signers().getFirst();
        require(first.equals(recipient) || roster.samePerson(first, recipient), "signers");
    }

    static void requireMatches(ResultPayload payload, Assignment asked) throws Refusal {
        Assignment said = Assignment.of(payload);
        require(said.packageIdentity().equals(asked.packageIdentity()), "packageIdentity");
        require(said.assignmentId().equals(asked.assignmentId()), "assignmentId");
        require(said.form().equals(asked.form()), "form");
        require(said.kind() == asked.kind(), "kind");
        require(said.number().equals(asked.number()), "number");
        require(said.round() == asked.round(), "round");
        require(said.practice() == asked.practice(), "practice");
        require(said.procedureVersion().equals(asked.procedureVersion()), "procedureVersion");
        require(said.policy().equals(asked.policy()), "policy");
        require(said.basis().equals(asked.basis()), "basis");
        require(said.counted().equals(asked.counted()), "counted");
    }

    private static void require(boolean holds, String member) throws Refusal {
        if (!holds) {
            throw new Refusal(Problem.RESULT_PACKAGE_DIFFERS, member);
        }
    }
}
