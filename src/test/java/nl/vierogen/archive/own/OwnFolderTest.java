package nl.vierogen.archive.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.vierogen.enrolment.OfferedRoster;
import nl.vierogen.problem.Refusal;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.soak.Canaries;
import nl.vierogen.trust.Fingerprint;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.IdentityFile;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.PublicIdentity;
import nl.vierogen.trust.Strength;
import nl.vierogen.trust.statement.EnrolmentFile;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.RosterFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BesideTheScreen
class OwnFolderTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String WORDS = "vier ogen zien meer";
    private static final Identity BUREAU = identity("BU-010", "bureau");

    @TempDir
    private Path folder;

    private OwnFolder own;
    private Path elsewhere;

    @BeforeEach
    void thereIsNothingYet() throws IOException {
        own = new OwnFolder(folder.resolve("werk"), InstantSource.fixed(NOW));
        elsewhere = Files.createDirectory(folder.resolve("usb"));
        assertThat(own.folder().resolve("identity.sleutel")).doesNotExist();
    }

    @Test
    void keysAreMadeOnceAndOpenWithTheirPassphraseOnly() throws Refusal {
        OpenedKeys made = own.create("BO-017", WORDS.toCharArray());

        assertThat(own.folder().resolve("roster.sealed")).doesNotExist();
        assertThat(own.unlock(WORDS.toCharArray()).fingerprint()).isEqualTo(made.fingerprint());
        assertThat(made.person()).isEqualTo("BO-017");
        assertThatThrownBy(() -> own.unlock("vier ogen zien niets".toCharArray())).hasToString("PASSPHRASE_WRONG");
        assertThatThrownBy(() -> own.create("BO-018", WORDS.toCharArray()))
                .hasToString("FILE_EXISTS [identity.sleutel]");
    }

    @Test
    void aWrongCodeOrAShortPassphraseMakesNoKeys() {
        assertThatThrownBy(() -> own.create("anna", WORDS.toCharArray())).hasToString("PERSON_CODE_INVALID [anna]");
        assertThatThrownBy(() -> own.create("BO-017", "kort".toCharArray()))
                .hasToString("PASSPHRASE_TOO_SHORT [12]");
        assertThat(own.folder().resolve("identity.sleutel")).doesNotExist();
    }

    @Test
    void theEnrolmentIsOfTheseKeys() throws Exception {
        OpenedKeys keys = own.create("BO-017", WORDS.toCharArray());
        Path enrolment = elsewhere.resolve("BO-017.aanmelding");
        keys.saveEnrolment(enrolment);

        PublicIdentity read = EnrolmentFile.read(Files.readAllBytes(enrolment));
        assertThat(read).isEqualTo(keys.identity().publicIdentity());
        assertThat(Fingerprint.of(read)).hasToString(keys.fingerprint());
        assertThatThrownBy(() -> keys.saveEnrolment(enrolment)).hasToString("FILE_EXISTS [BO-017.aanmelding]");
    }

    @Test
    void anotherPassphraseOpensTheSameKeys() throws Refusal {
        OpenedKeys made = own.create("BO-017", WORDS.toCharArray());
        assertThatThrownBy(() -> own.changePassphrase("verkeerde woorden".toCharArray(), "x".toCharArray()))
                .hasToString("PASSPHRASE_WRONG");
        assertThatThrownBy(() -> own.changePassphrase(WORDS.toCharArray(), "kort".toCharArray()))
                .hasToString("PASSPHRASE_TOO_SHORT [12]");
        own.changePassphrase(WORDS.toCharArray(), "nu met andere woorden".toCharArray());

        assertThat(own.unlock("nu met andere woorden".toCharArray()).fingerprint()).isEqualTo(made.fingerprint());
        assertThatThrownBy(() -> own.unlock(WORDS.toCharArray())).hasToString("PASSPHRASE_WRONG");
    }

    @Test
    void aBackupBringsTheKeysBackElsewhere() throws Exception {
        OpenedKeys made = own.create("BO-017", WORDS.toCharArray());
        Path backup = elsewhere.resolve("BO-017.sleutel");
        own.saveBackup(backup);
        own.saveBackup(backup); // the same again is no loss
        OwnFolder other = new OwnFolder(folder.resolve("nieuw"), InstantSource.fixed(NOW));

        assertThat(other.restore(backup, WORDS.toCharArray()).fingerprint()).isEqualTo(made.fingerprint());
        assertThat(other.folder().resolve("roster.sealed")).doesNotExist();
        assertThatThrownBy(() -> other.restore(backup, WORDS.toCharArray()))
                .hasToString("FILE_EXISTS [identity.sleutel]");
    }

    @Test
    void aWrongBackupRestoresNothing() throws Exception {
        Path none = elsewhere.resolve("none.sleutel");
        Path letter = Files.writeString(elsewhere.resolve("brief.sleutel"), "Beste Anna");
        Path practice = Files.write(elsewhere.resolve("oefen.sleutel"), IdentityFile.write(PracticeKeys.assessor(),
                WORDS.toCharArray(), Strength.PRACTICE));
        assertThatThrownBy(() -> own.restore(none, WORDS.toCharArray())).hasToString("FILE_NOT_FOUND [none.sleutel]");
        assertThatThrownBy(() -> own.restore(letter, WORDS.toCharArray())).hasToString("IDENTITY_INVALID");
        assertThatThrownBy(() -> own.restore(practice, WORDS.toCharArray())).hasToString("PRACTICE_MIXED");
        assertThat(own.folder().resolve("identity.sleutel")).doesNotExist();
    }

    @Test
    void aBackupWritesOverNothingElse() throws Exception {
        own.create("BO-017", WORDS.toCharArray());
        Path other = Files.writeString(elsewhere.resolve("ander.sleutel"), "van een ander");
        assertThatThrownBy(() -> own.saveBackup(other)).hasToString("FILE_EXISTS [ander.sleutel]");
        assertThat(other).hasContent("van een ander");
    }

    @Test
    void theFirstRosterIsComparedAndThenAccepted() throws Exception {
        OpenedKeys keys = own.create("BO-017", WORDS.toCharArray());
        Path file = roster(1, BUREAU, keys.identity().publicIdentity());

        OfferedRoster offered = keys.offered(file);
        assertThat(offered.isFirst()).isTrue();
        assertThat(offered.assessors()).isEqualTo(1);
        assertThat(offered.bureauFingerprints())
                .containsExactly(Fingerprint.of(BUREAU.publicIdentity()).value());
        assertThat(own.folder().resolve("roster.sealed")).as("looked at only").doesNotExist();

        offered.accept();
        assertThat(own.folder().resolve("roster.sealed")).exists();
        assertThat(keys.rosterVersion()).contains(1);
        assertThat(own.unlock(WORDS.toCharArray()).rosterVersion()).contains(1);
    }

    @Test
    void aNewerRosterOfTheSameBureauIsOfferedAndAnyOtherRefused() throws Exception {
        OpenedKeys keys = own.create("BO-017", WORDS.toCharArray());
        PublicIdentity anna = keys.identity().publicIdentity();
        keys.offered(roster(2, BUREAU, anna)).accept();

        assertThat(keys.offered(roster(3, BUREAU, anna)).isFirst()).isFalse();
        Path older = roster(1, BUREAU, anna);
        assertThatThrownBy(() -> keys.offered(older)).hasToString("ROSTER_OLDER [1, 2]");
        Path forged = roster(4, identity("BU-099", "another bureau"), anna);
        assertThatThrownBy(() -> keys.offered(forged)).hasToString("SIGNER_UNKNOWN");
        assertThat(keys.rosterVersion()).contains(2);
    }

    @Test
    void theRosterInTheFolderTellsNothingAndCannotBeReplaced() throws Exception {
        OpenedKeys keys = own.create("BO-017", WORDS.toCharArray());
        Path offered = roster(1, BUREAU, keys.identity().publicIdentity());
        keys.offered(offered).accept();
        Canaries who = Canaries.of("BO-017", "BU-010", keys.identity().keyId().value(), BUREAU.keyId().value());
        assertThat(who.inFolder(folder.resolve("werk"))).isEmpty();
        assertThat(who.in(Files.readAllBytes(offered))).as("the search finds what is there").isNotEmpty();

        Path kept = folder.resolve("werk").resolve("roster.sealed");
        Path forged = roster(2, identity("BU-099", "another bureau"), keys.identity().publicIdentity());
        byte[] sealed = Files.readAllBytes(kept);
        for (byte[] other : List.of(Files.readAllBytes(forged), Arrays.copyOf(sealed, sealed.length - 1))) {
            Files.write(kept, other);
            assertThatThrownBy(() -> own.unlock(WORDS.toCharArray())).hasToString("ROSTER_INVALID [seal]");
        }
    }

    @Test
    void aRosterWithoutHerIsNotForHer() throws Exception {
        OpenedKeys keys = own.create("BO-017", WORDS.toCharArray());
        Path others = roster(1, BUREAU, identity("BO-018", "bea").publicIdentity());
        assertThatThrownBy(() -> keys.offered(others)).hasToString("ROSTER_WITHOUT_YOU [BO-017]");
        PublicIdentity anna = keys.identity().publicIdentity();
        Path renamed = roster(1, BUREAU, PublicIdentity.of(new PersonCode("BO-018"), anna.keyId(), anna.signingKey(),
                anna.encryptionKey()));
        assertThatThrownBy(() -> keys.offered(renamed)).as("her key under another code")
                .hasToString("ROSTER_WITHOUT_YOU [BO-017]");
    }

    private Path roster(int version, Identity bureau, PublicIdentity... assessors) throws IOException {
        List<Member> members = new ArrayList<>();
        members.add(new Member(bureau.publicIdentity(), Role.BUREAU, Instant.EPOCH, Optional.empty()));
        for (PublicIdentity assessor : assessors) {
            members.add(new Member(assessor, Role.ASSESSOR, Instant.EPOCH, Optional.empty()));
        }
        return Files.write(elsewhere.resolve(version + bureau.person().value() + ".deelnemers"),
                RosterFile.write(new Roster(version, false, NOW, members), bureau));
    }

    private static Identity identity(String code, String seed) {
        return Identity.fromSeed(new PersonCode(code), seed.getBytes(StandardCharsets.UTF_8));
    }
}
