package nl.vierogen.trust.statement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vierogen.json.FormatVersion;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.PublicIdentity;
import nl.vierogen.trust.curve.PublicKeyText;

/** The roster as it stands in the file. */
record RosterPayload(int format, int version, boolean practice, Instant issuedAt, List<Row> members) {
    private static final int FORMAT = 1;

    record Row(KeyId kid, PersonCode person, Role role, Instant validFrom, Optional<Instant> revokedAt,
            PublicKeyText signingKey, PublicKeyText encryptionKey) {
        static Row of(Member member) {
            PublicIdentity identity = member.identity();
            return new Row(member.keyId(), member.person(), member.role(), member.validFrom(), member.revokedAt(),
                    identity.signingKey(), identity.encryptionKey());
        }

        Member member() {
            return new Member(PublicIdentity.of(person, kid, signingKey, encryptionKey), role, validFrom, revokedAt);
        }
    }

    static RosterPayload of(Roster roster) {
        return new RosterPayload(FORMAT, roster.version(), roster.practice(), roster.issuedAt(),
                roster.members().stream().map(Row::of).toList());
    }

    static RosterPayload read(byte[] json) throws Refusal {
        FormatVersion.requireAtMost(FORMAT, json);
        try {
            return StrictJson.read(json, RosterPayload.class);
        } catch (Refusal e) {
            throw invalid(e.details().getFirst());
        }
    }

    Roster roster() throws Refusal {
        List<Member> read = new ArrayList<>();
        Set<KeyId> once = new HashSet<>();
        for (Row row : members) {
            String place = "members[" + read.size() + "]";
            if (!once.add(row.kid())) {
                throw invalid(place + ".kid");
            }
            try {
                read.add(row.member());
            } catch (IllegalArgumentException e) {
                throw invalid(place);
            }
        }
        if (format != FORMAT) {
            throw invalid("format");
        }
        try {
            return new Roster(version, practice, issuedAt, read);
        } catch (IllegalArgumentException e) {
            throw invalid(version < 1 ? "version" : "members");
        }
    }

    private static Refusal invalid(String place) {
        return new Refusal(Problem.ROSTER_INVALID, place);
    }
}
