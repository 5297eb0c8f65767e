package nl.vierogen.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Fingerprint;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.IdentityFile;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.Strength;
import nl.vierogen.trust.statement.EnrolmentFile;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.RosterFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleCommandsTest {
    private static final String PASSPHRASE = "vier ogen zien meer";

    @TempDir
    private Path folder;

    private Path words;
    private Path list;

    @BeforeEach
    void theBureauHasItsFirstRoster() throws Exception {
        words = Files.writeString(folder.resolve("wachtzin.txt"), PASSPHRASE + "\n");
        list = folder.resolve("lijst.deelnemers");
        Bureau made = with("roster", "new", "--identity", keys("BU-010"), "-o", list);
        assertThat(made.err()).isEmpty();
        assertThat(made.code()).isZero();
    }

    @Test
    void anAssessorIsEnrolledAndRevoked() throws Exception {
        Path enrolment = folder.resolve("anna.aanmelding");
        assertThat(with("enrol", "new", "--identity", keys("BO-010"), "-o", enrolment).out()).contains("BO-010",
                fingerprint(enrolment));
        assertThat(Bureau.run("enrol", "show", enrolment).out()).contains("BO-010", fingerprint(enrolment));

        assertThat(add(enrolment, fingerprint(enrolment)).code()).isZero();
        Roster two = roster();
        assertThat(two.version()).isEqualTo(2);
        Member anna = two.members().get(1);
        assertThat(anna.person()).hasToString("BO-010");
        assertThat(anna.role()).isEqualTo(Role.ASSESSOR);

        Bureau revoked = with("roster", "revoke", list, anna.keyId(), "--identity", file("BU-010"), "-o", list);
        assertThat(revoked.code()).isZero();
        assertThat(roster().version()).isEqualTo(3);
        assertThat(roster().member(anna.keyId()).orElseThrow().revokedAt()).isPresent();
        assertThat(Bureau.run("roster", "show", list).out())
                .containsPattern("versie 3, opgemaakt op \\d{1,2} \\p{L}+ 20\\d\\d, \\d\\d:\\d\\d\n")
                .contains("BU-010\tBureau\tgeldig",
                        "BO-010\tbeoordelaar\tingetrokken op ")
                .doesNotContainPattern("\\dZ");
    }

    @Test
    void anEnrolmentIsNotAcceptedWithoutTheCodeReadByTelephone() throws Exception {
        Path enrolment = enrolment("BO-010");
        byte[] before = Files.readAllBytes(list);
        String other = fingerprint(enrolment).replace('1', '2').replace('0', '1');

        assertThat(add(enrolment, other).err()).startsWith("ENROLMENT_FINGERPRINT: ");
        assertThat(add(enrolment, "1234").code()).isEqualTo(2);
        assertThat(with("roster", "add", list, enrolment, "--identity", file("BU-010"), "-o", list).code())
                .isEqualTo(2);
        assertThat(list).hasBinaryContent(before);
    }

    @Test
    void aKeyIsTakenInOnce() throws Exception {
        Path enrolment = enrolment("BO-010");
        add(enrolment, fingerprint(enrolment));
        Bureau again = add(enrolment, fingerprint(enrolment));
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).startsWith("ROSTER_KEY_KNOWN: ").contains("BO-010");
        assertThat(roster().version()).isEqualTo(2);
    }

    @Test
    void onlyTheBureauChangesTheRoster() throws Exception {
        Path enrolment = enrolment("BO-010");
        add(enrolment, fingerprint(enrolment));
        Path other = enrolment("BO-011");
        Bureau anna = with("roster", "add", list, other, "--fingerprint", fingerprint(other), "--identity",
                file("BO-010"), "-o", list);
        assertThat(anna.err()).startsWith("SIGNER_ROLE: ");
        Bureau stranger = with("roster", "add", list, other, "--fingerprint", fingerprint(other), "--identity",
                keys("BU-099"), "-o", list);
        assertThat(stranger.err()).startsWith("SIGNER_UNKNOWN: ");
        assertThat(roster().version()).isEqualTo(2);
    }

    @Test
    void theLastKeyOfTheBureauIsNotRevoked() throws Exception {
        Object bureau = roster().members().getFirst().keyId();
        Bureau last = with("roster", "revoke", list, bureau, "--identity", file("BU-010"), "-o", list);
        assertThat(last.err()).startsWith("ROSTER_LAST_BUREAU: ");
        Path second = enrolment("BU-011");
        with("roster", "add", list, second, "--role", "BUREAU", "--fingerprint", fingerprint(second), "--identity",
                file("BU-010"), "-o", list);
        Bureau byTheNewOne = with("roster", "revoke", list, bureau, "--identity", file("BU-011"), "-o", list);
        assertThat(byTheNewOne.err()).isEmpty();
        assertThat(roster().version()).isEqualTo(3);
    }

    @Test
    void aRevocationIsNeverTakenBackAndNeverMovedLater() throws Exception {
        Path enrolment = enrolment("BO-010");
        add(enrolment, fingerprint(enrolment));
        Object kid = roster().members().get(1).keyId();
        String from = roster().issuedAt().plusSeconds(5).toString();
        revoke(kid, from);
        assertThat(revoke(kid, roster().issuedAt().plusSeconds(90).toString()).err())
                .startsWith("ROSTER_KEY_UNKNOWN: ");
        assertThat(revoke(kid, "gisteren").code()).isEqualTo(2);
        assertThat(roster().member(roster().members().get(1).keyId()).orElseThrow().revokedAt().orElseThrow())
                .hasToString(from);
        assertThat(revoke(kid, "2020-01-01T00:00:00Z").err()).as("disowned from the beginning").isEmpty();
        assertThat(roster().members().get(1).revokedAt()).contains(roster().members().get(1).validFrom());
    }

    @Test
    void theLastKeyOfTheBureauIsNotRevokedAheadEither() throws Exception {
        Object bureau = roster().members().getFirst().keyId();
        assertThat(revoke(bureau, "2099-01-01T00:00:00Z").err()).startsWith("ROSTER_LAST_BUREAU: ");
    }

    @Test
    void nothingElseIsWrittenOver() throws Exception {
        Path enrolment = enrolment("BO-010");
        byte[] keys = Files.readAllBytes(file("BU-010"));
        assertThat(with("roster", "add", list, enrolment, "--fingerprint", fingerprint(enrolment), "--identity",
                file("BU-010"), "-o", file("BU-010")).code()).isEqualTo(2);
        assertThat(with("roster", "new", "--identity", file("BU-010"), "-o", list).err()).startsWith("FILE_EXISTS: ");
        assertThat(with("enrol", "new", "--identity", file("BU-010"), "-o", file("BU-010")).err())
                .startsWith("FILE_EXISTS: ");
        assertThat(file("BU-010")).hasBinaryContent(keys);
    }

    @Test
    void aProgramReadsTheRoster() throws Exception {
        Bureau shown = Bureau.run("roster", "show", list, "--json");
        assertThat(shown.out())
                .startsWith("{\"file\":\"" + list + "\",\"version\":1,\"practice\":false,\"issuedAt\":\"")
                .contains("\"person\":\"BU-010\",\"role\":\"BUREAU\",\"kid\":\"",
                        "\"revokedAt\":null,\"fingerprint\":\"");
    }

    private Bureau revoke(Object kid, String from) {
        return with("roster", "revoke", list, kid, "--at", from, "--identity", file("BU-010"), "-o", list);
    }

    private Bureau add(Path enrolment, String fingerprint) {
        return with("roster", "add", list, enrolment, "--fingerprint", fingerprint, "--identity", file("BU-010"),
                "-o", list);
    }

    private Bureau with(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--passphrase-file", words));
        return Bureau.run(all.toArray());
    }

    private Path enrolment(String person) throws Exception {
        Path enrolment = folder.resolve(person + ".aanmelding");
        assertThat(with("enrol", "new", "--identity", keys(person), "-o", enrolment).code()).isZero();
        return enrolment;
    }

    private String fingerprint(Path enrolment) throws IOException, Refusal {
        return Fingerprint.of(EnrolmentFile.read(Files.readAllBytes(enrolment))).value();
    }

    private Roster roster() throws IOException, Refusal {
        return RosterFile.readFirst(Files.readAllBytes(list));
    }

    private Path keys(String person) throws IOException, Refusal {
        Identity identity = Identity.fromSeed(new PersonCode(person), person.getBytes());
        return Files.write(file(person), IdentityFile.write(identity, PASSPHRASE.toCharArray(), Strength.PRACTICE));
    }

    private Path file(String person) {
        return folder.resolve(person + ".sleutel");
    }
}
