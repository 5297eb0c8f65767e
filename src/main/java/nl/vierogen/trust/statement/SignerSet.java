package nl.vierogen.trust.statement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.PersonCode;

/**
 * Holds that exactly those signed who are named, in that order, that each was allowed to at the time, and that no two are
 * one person. The order stands under no signature, and a file must not have two ways to be written: its digest is what a
 * later revision supersedes.
 */
public final class SignerSet {
    private SignerSet() {
    }

    /**
     * @param named the signers the payload names
     * @param at when it was signed
     * @return the members who signed, in that order
     * @throws Refusal SIGNER_SET, SIGNER_ORDER, SIGNER_UNKNOWN, SIGNER_REVOKED, SAME_PERSON_TWICE
     */
    public static List<Member> require(VerifiedStatement statement, List<KeyId> named, Roster roster, Instant at)
            throws Refusal {
        List<KeyId> signed = List.copyOf(statement.signers());
        if (signed.size() != named.size() || !statement.signers().containsAll(named)) {
            throw new Refusal(Problem.SIGNER_SET);
        }
        if (!signed.equals(named)) {
            throw new Refusal(Problem.SIGNER_ORDER);
        }
        return allowed(signed, roster, at);
    }

    /**
     * The members behind the keys, in their order, whether or not they have signed yet.
     *
     * @param at when they sign
     * @throws Refusal SIGNER_UNKNOWN, SIGNER_REVOKED, SAME_PERSON_TWICE
     */
    public static List<Member> allowed(Collection<KeyId> signers, Roster roster, Instant at) throws Refusal {
        List<Member> members = new ArrayList<>();
        Set<PersonCode> persons = new HashSet<>();
        for (KeyId signer : signers) {
            Member member = roster.member(signer).orElseThrow(() -> new Refusal(Problem.SIGNER_UNKNOWN));
            if (!member.isValidAt(at)) {
                throw new Refusal(Problem.SIGNER_REVOKED);
            }
            if (!persons.add(member.person())) {
                throw new Refusal(Problem.SAME_PERSON_TWICE);
            }
            members.add(member);
        }
        return List.copyOf(members);
    }
}
