package nl.vierogen.archive.own;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vierogen.enrolment.OfferedRoster;
import nl.vierogen.enrolment.Unlocked;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.file.AtomicFile;
import nl.vierogen.trust.Fingerprint;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.EnrolmentFile;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.RosterFile;

/** Someone's keys, open, with the roster she works by. */
public final class OpenedKeys implements Unlocked {
    private final OwnFolder folder;
    private final Identity identity;
    private volatile Optional<Roster> roster;

    OpenedKeys(OwnFolder folder, Identity identity, Optional<Roster> roster) {
        this.folder = folder;
        this.identity = identity;
        this.roster = roster;
    }

    public Identity identity() {
        return identity;
    }

    /** Empty while none has come. */
    public Optional<Roster> roster() {
        return roster;
    }

    @Override
    public String person() {
        return identity.person().value();
    }

    @Override
    public String fingerprint() {
        return Fingerprint.of(identity.publicIdentity()).value();
    }

    @Override
    public Optional<Integer> rosterVersion() {
        return roster.map(Roster::version);
    }

    @Override
    public void saveEnrolment(Path target) throws Refusal {
        if (OwnFiles.isThere(target)) {
            throw new Refusal(Problem.FILE_EXISTS, String.valueOf(target.getFileName()));
        }
        AtomicFile.write(target, EnrolmentFile.write(identity, folder.clock().instant()));
    }

    @Override
    public OfferedRoster offered(Path file) throws Refusal {
        byte[] bytes = OwnFiles.read(file);
        Roster offered;
        if (roster.isPresent()) {
            offered = RosterFile.read(bytes, roster.get());
        } else {
            offered = RosterFile.readFirst(bytes);
        }
        if (offered.practice()) {
            throw new Refusal(Problem.PRACTICE_MIXED);
        }
        Member self = offered.member(identity.keyId())
                .orElseThrow(() -> new Refusal(Problem.ROSTER_WITHOUT_YOU, identity.person()));
        if (!self.person().equals(identity.person())) {
            throw new Refusal(Problem.ROSTER_WITHOUT_YOU, identity.person());
        }
        return new Offered(bytes, offered);
    }

    private final class Offered implements OfferedRoster {
        private final byte[] bytes;
        private final Roster offered;

        Offered(byte[] bytes, Roster offered) {
            this.bytes = bytes;
            this.offered = offered;
        }

        @Override
        public int version() {
            return offered.version();
        }

        @Override
        public Instant issuedAt() {
            return offered.issuedAt();
        }

        @Override
        public int assessors() {
            return (int) valid(Role.ASSESSOR).stream().map(Member::person).distinct().count();
        }

        @Override
        public boolean isFirst() {
            return roster.isEmpty();
        }

        @Override
        public List<String> bureauFingerprints() {
            return valid(Role.BUREAU).stream().map(member -> Fingerprint.of(member.identity()).value()).toList();
        }

        @Override
        public void accept() throws Refusal {
            if (roster.isPresent()) {
                RosterFile.read(bytes, roster.get()); // another may have been accepted since this one was looked at
            }
            AtomicFile.write(folder.rosterFile(), SealedRoster.seal(bytes, identity.dataKey()));
            roster = Optional.of(offered);
        }

        private List<Member> valid(Role role) {
            Instant now = folder.clock().instant();
            return offered.members().stream().filter(member -> member.role() == role && member.isValidAt(now))
                    .toList();
        }
    }
}
