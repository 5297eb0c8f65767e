package nl.vierogen.bureau.people;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.trust.Fingerprint;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;

/** A roster, as it is told. */
record RosterShown(String file, int version, boolean practice, Instant issuedAt, List<Row> members) {

    /** One key. */
    record Row(PersonCode person, Role role, KeyId kid, Instant validFrom, Optional<Instant> revokedAt,
            String fingerprint) {
        static Row of(Member member) {
            return new Row(member.person(), member.role(), member.keyId(), member.validFrom(), member.revokedAt(),
                    Fingerprint.of(member.identity()).value());
        }
    }

    static RosterShown of(Path file, Roster roster) {
        return new RosterShown(file.toString(), roster.version(), roster.practice(), roster.issuedAt(),
                roster.members().stream().map(Row::of).toList());
    }

    /** One line about the whole, after a change. */
    void sayMade(SharedOptions shared) {
        if (shared.json()) {
            shared.reply().json(this);
        } else {
            shared.reply().line("bureau.roster.made", file, version, members.size());
        }
    }

    /** Everything. */
    void sayAll(SharedOptions shared) {
        if (shared.json()) {
            shared.reply().json(this);
            return;
        }
        shared.reply().line("bureau.roster.shown", file, version, shared.reply().moment(issuedAt));
        for (Row row : members) {
            String state = row.revokedAt()
                    .map(at -> shared.texts().get("bureau.roster.revoked", shared.reply().moment(at)))
                    .orElseGet(() -> shared.texts().get("bureau.roster.valid"));
            shared.reply().line("bureau.roster.member", row.person(),
                    shared.texts().get("bureau.role." + row.role().name()), state, row.kid(), row.fingerprint());
        }
    }
}
