package nl.vierogen.trust;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * Everyone who may sign, as the Bureau says.
 *
 * @param version rises with every roster the Bureau issues, from 1
 * @param practice whether the keys are those for practising, which everyone has
 */
public record Roster(int version, boolean practice, Instant issuedAt, List<Member> members) {
    /** @throws IllegalArgumentException for a version below 1, a key twice, a roster without a Bureau */
    public Roster {
        members = List.copyOf(members);
        Set<KeyId> once = new HashSet<>();
        if (version < 1 || members.stream().noneMatch(member -> member.role() == Role.BUREAU)
                || !members.stream().map(Member::keyId).allMatch(once::add)) {
            throw new IllegalArgumentException("roster");
        }
    }

    public Optional<Member> member(KeyId keyId) {
        return members.stream().filter(member -> member.keyId().equals(keyId)).findFirst();
    }

    /** For {@link StatementReader}: the keys of everyone on the roster, revoked ones too. */
    public Optional<PublicIdentity> identity(KeyId keyId) {
        return member(keyId).map(Member::identity);
    }

    /** Whether both keys are on the roster under one person code; that is never four eyes. */
    public boolean samePerson(KeyId one, KeyId other) {
        return member(one).isPresent() && member(one).map(Member::person).equals(member(other).map(Member::person));
    }

    /** @throws Refusal ROSTER_OLDER */
    public void requireNotOlderThan(int knownVersion) throws Refusal {
        if (version < knownVersion) {
            throw new Refusal(Problem.ROSTER_OLDER, version, knownVersion);
        }
    }
}
