package nl.vierogen.trust.statement;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.PublicIdentity;

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

    /** This moment as the clock says, but never before the roster was issued: a clock may be set back. */
    public Instant notBefore(Instant now) {
        return now.isBefore(issuedAt) ? issuedAt : now;
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
     * moment, never to a later one; a moment before the key was valid disowns all it ever signed.
     *
     * @throws Refusal ROSTER_KEY_UNKNOWN when the key is not on this one or was revoked at that moment already,
     * ROSTER_LAST_BUREAU when no key of the Bureau would be left that stays valid
     */
    public Roster revoked(KeyId keyId, Instant from, Instant now) throws Refusal {
        Member known = member(keyId).orElseThrow(() -> new Refusal(Problem.ROSTER_KEY_UNKNOWN, keyId));
        Instant moment = from.isBefore(known.validFrom()) ? known.validFrom() : from;
        if (known.revokedAt().isPresent() && !moment.isBefore(known.revokedAt().get())) {
            throw new Refusal(Problem.ROSTER_KEY_UNKNOWN, keyId);
        }
        Member revoked = new Member(known.identity(), known.role(), known.validFrom(), Optional.of(moment));
        Roster next = next(members.stream().map(member -> member.equals(known) ? revoked : member).toList(), now);
        if (next.members.stream().noneMatch(member -> member.role() == Role.BUREAU && member.revokedAt().isEmpty())) {
            throw new Refusal(Problem.ROSTER_LAST_BUREAU);
        }
        return next;
    }

    private Roster next(List<Member> nextMembers, Instant now) {
        return new Roster(version + 1, practice, now.truncatedTo(ChronoUnit.SECONDS), nextMembers);
    }

    /**
     * Whether this roster can take the place of one that is known.
     *
     * @throws Refusal ROSTER_OLDER, ROSTER_DIFFERS for another roster under the same version
     */
    void requireFollows(Roster known) throws Refusal {
        requireNotOlderThan(known.version);
        if (issuedAt.isBefore(known.issuedAt)) {
            throw new Refusal(Problem.ROSTER_OLDER, version, known.version);
        }
        if (version == known.version && !equals(known)) {
            throw new Refusal(Problem.ROSTER_DIFFERS, version);
        }
    }

    /** @throws Refusal ROSTER_OLDER */
    public void requireNotOlderThan(int knownVersion) throws Refusal {
        if (version < knownVersion) {
            throw new Refusal(Problem.ROSTER_OLDER, version, knownVersion);
        }
    }
}
