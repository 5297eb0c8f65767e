package nl.vierogen.trust.statement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;

/** The roster as a file, {@code *.deelnemers}: a statement signed by the Bureau. */
public final class RosterFile {
    static final String TYPE = "vierogen-roster+json";

    private RosterFile() {
    }

    /** The bytes of the file. */
    public static byte[] write(Roster roster, Identity bureau) {
        return StatementWriter.sign(TYPE, StrictJson.write(RosterPayload.of(roster)), List.of(bureau));
    }

    /**
     * Reads a newer roster, or the known one again: signed by a Bureau key that is valid on the roster that is known.
     *
     * @throws Refusal SIGNER_UNKNOWN, SIGNER_ROLE, SIGNER_REVOKED, PRACTICE_MIXED, ROSTER_OLDER, ROSTER_DIFFERS,
     * ROSTER_INVALID, FORMAT_TOO_NEW, and those of {@link StatementReader}
     */
    public static Roster read(byte[] file, Roster known) throws Refusal {
        VerifiedStatement statement = StatementReader.read(file, TYPE, known::identity);
        Roster roster = RosterPayload.read(statement.payload()).roster();
        // a moment before the known roster would let a key sign that was revoked by then
        requireBureau(statement, known, later(roster.issuedAt(), known.issuedAt()));
        requireBureau(statement, roster, roster.issuedAt());
        if (roster.practice() != known.practice()) {
            throw new Refusal(Problem.PRACTICE_MIXED);
        }
        roster.requireFollows(known);
        return checked(roster);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /**
     * Reads the first roster, which vouches for itself: whoever opens it has to trust where it came from, and should
     * compare the Bureau's key by telephone.
     *
     * @throws Refusal like {@link #read(byte[], Roster)}
     */
    public static Roster readFirst(byte[] file) throws Refusal {
        SignedForm form = SignedForm.parse(file);
        form.requireType(TYPE);
        // the one payload that is looked at before it is verified: the key stands in it, bound to its kid by hash
        Roster roster = RosterPayload.read(form.unverifiedPayload()).roster();
        VerifiedStatement statement = form.verify(roster::identity);
        requireBureau(statement, roster, roster.issuedAt());
        return checked(roster);
    }

    private static void requireBureau(VerifiedStatement statement, Roster where, Instant moment) throws Refusal {
        for (KeyId signer : statement.signers()) {
            Optional<Member> member = where.member(signer);
            if (member.isEmpty()) {
                throw new Refusal(Problem.SIGNER_UNKNOWN);
            }
            if (member.get().role() != Role.BUREAU) {
                throw new Refusal(Problem.SIGNER_ROLE);
            }
            if (!member.get().isValidAt(moment)) {
                throw new Refusal(Problem.SIGNER_REVOKED);
            }
        }
    }

    /** Everyone has the practice keys, so a real roster must not know them. */
    private static Roster checked(Roster roster) throws Refusal {
        if (!roster.practice() && roster.members().stream().map(Member::keyId).anyMatch(PracticeKeys::isPracticeKey)) {
            throw new Refusal(Problem.PRACTICE_MIXED);
        }
        return roster;
    }
}
