package nl.vierogen.trust;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /**
     * The next version, with one more key.
     *
     * @throws Refusal ROSTER_KEY_KNOWN when the key is on this one, also when it was revoked
     */
    public Roster with(Member added, Instant now) throws Refusal {
        if (member(added.keyId()).isPresent()) {
            throw new Refusal(Problem.ROSTER_KEY_KNOWN, added.person());
        }
        return next(Stream.concat(members.stream(), Stream.of(added)).toList(), now);
    }

    /**
     * The next version, on which a key is not valid any more from a moment on. A revocation can be moved to an earlier
     * moment, never to a later one.
     *
     * @throws Refusal ROSTER_KEY_UNKNOWN when the key is not on this one or was revoked before that moment,
     * ROSTER_LAST_BUREAU when no valid key of the Bureau would be left
     */
    public Roster revoked(KeyId keyId, Instant from, Instant now) throws Refusal {
        Member known = member(keyId).filter(member -> member.isValidAt(from))
                .orElseThrow(() -> new Refusal(Problem.ROSTER_KEY_UNKNOWN, keyId));
        Member revoked = new Member(known.identity(), known.role(), known.validFrom(), Optional.of(from));
        Roster next = next(members.stream().map(member -> member.equals(known) ? revoked : member).toList(), now);
        if (next.members.stream().noneMatch(member -> member.role() == Role.BUREAU && member.isValidAt(now))) {
            throw new Refusal(Problem.ROSTER_LAST_BUREAU);
        }
        return next;
    }

    private Roster next(List<Member> nextMembers, Instant now) {
        return new Roster(version + 1, practice, now.truncatedTo(ChronoUnit.SECONDS), nextMembers);
    }

    /** @throws Refusal ROSTER_OLDER */
    public void requireNotOlderThan(int knownVersion) throws Refusal {
        if (version < knownVersion) {
            throw new Refusal(Problem.ROSTER_OLDER, version, knownVersion);
        }
    }
}
