package nl.vierogen.trust;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** Holds that exactly those signed who are named, that each was allowed to at the time, and that no two are one person. */
public final class SignerSet {
    private SignerSet() {
    }

    /**
     * @param named the signers the payload names
     * @param at when it was signed
     * @return the members who signed, in the order of the file
     * @throws Refusal SIGNER_SET, SIGNER_UNKNOWN, SIGNER_REVOKED, SAME_PERSON_TWICE
     */
    public static List<Member> require(VerifiedStatement statement, Set<KeyId> named, Roster roster, Instant at)
            throws Refusal {
        if (!statement.signers().equals(named)) {
            throw new Refusal(Problem.SIGNER_SET);
        }
        return allowed(statement.signers(), roster, at);
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
