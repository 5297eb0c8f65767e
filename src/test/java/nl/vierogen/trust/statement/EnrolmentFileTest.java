package nl.vierogen.trust.statement;

import static nl.vierogen.trust.Persons.ANNA;
import static nl.vierogen.trust.Persons.ANNA_AGAIN;
import static nl.vierogen.trust.Persons.BEA;
import static nl.vierogen.trust.Persons.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Fingerprint;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.Persons;
import nl.vierogen.trust.PublicIdentity;
import nl.vierogen.trust.curve.Base64Url;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrolmentFileTest {
    private static String json(Identity identity) throws Refusal {
        byte[] file = EnrolmentFile.write(identity, NOW);
        return new String(StatementReader.read(file, EnrolmentFile.TYPE, _ -> Optional.of(identity.publicIdentity()))
                .payload(), StandardCharsets.UTF_8);
    }

    private static byte[] signed(String json, Identity signer) {
        return StatementWriter.sign(EnrolmentFile.TYPE, json.getBytes(StandardCharsets.UTF_8), List.of(signer));
    }

    @Test
    void anEnrolmentIsReadAsItWasWritten() throws Refusal {
        assertThat(EnrolmentFile.read(EnrolmentFile.write(ANNA, NOW))).isEqualTo(ANNA.publicIdentity());
    }

    @Test
    void onlyTheKeyItNamesCanSignIt() throws Refusal {
        String anna = json(ANNA);
        assertThatThrownBy(() -> EnrolmentFile.read(signed(anna, BEA))).hasToString("SIGNER_SET");
        byte[] both = StatementWriter.sign(EnrolmentFile.TYPE, anna.getBytes(StandardCharsets.UTF_8),
                List.of(ANNA, BEA));
        assertThatThrownBy(() -> EnrolmentFile.read(both)).hasToString("SIGNER_SET");
    }

    @Test
    void anotherCodeOrEncryptionKeyUnderTheSignatureIsRefused() throws Refusal {
        String file = new String(EnrolmentFile.write(ANNA, NOW), StandardCharsets.UTF_8);
        String payload = Base64Url.encode(json(ANNA).getBytes(StandardCharsets.UTF_8));
        for (String other : List.of(json(ANNA).replace("BO-010", "BO-012"),
                json(ANNA).replace(ANNA.publicIdentity().encryptionKey().value(),
                        BEA.publicIdentity().encryptionKey().value()))) {
            String forged = file.replace(payload, Base64Url.encode(other.getBytes(StandardCharsets.UTF_8)));
            assertThat(forged).isNotEqualTo(file);
            assertThatThrownBy(() -> EnrolmentFile.read(forged.getBytes(StandardCharsets.UTF_8)))
                    .hasToString("SIGNATURE_INVALID");
        }
    }

    @Test
    void everyFlippedBitIsRefused() {
        byte[] file = EnrolmentFile.write(ANNA, NOW);
        for (int bit = 0; bit < file.length * 8; bit++) {
            byte[] flipped = file.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> EnrolmentFile.read(flipped)).as("bit %d", bit).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void aPracticeKeyIsNotEnrolled() {
        assertThatThrownBy(() -> EnrolmentFile.read(EnrolmentFile.write(PracticeKeys.assessor(), NOW)))
                .hasToString("PRACTICE_MIXED");
    }

    @Test
    void aRosterIsNoEnrolment() {
        assertThatThrownBy(() -> EnrolmentFile.read(RosterFile.write(Persons.roster(), Persons.BUREAU)))
                .hasToString("FORMAT_UNKNOWN [vierogen-enrolment+json]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"`\"format\":1` | `\"format\":2` | FORMAT_TOO_NEW [2]",
            "`\"format\":1` | `\"format\":0` | ENROLMENT_INVALID [format]",
            "`\"format\":1` | `\"format\":1,\"extra\":1` | ENROLMENT_INVALID [extra]",
            "`\"BO-010\"` | `\"Anna\"` | ENROLMENT_INVALID [person]",
            "`\"drawnUpAt\":\"2026-11-21T12:00:00Z\"` | `\"drawnUpAt\":null` | ENROLMENT_INVALID [drawnUpAt]"})
    void anEnrolmentOfAnotherFormIsRefused(String part, String by, String code) throws Refusal {
        String changed = json(ANNA).replace(part, by);
        assertThat(changed).isNotEqualTo(json(ANNA));
        assertThatThrownBy(() -> EnrolmentFile.read(signed(changed, ANNA))).hasToString(code);
    }

    @Test
    void aKeyIdOfAnotherKeyIsRefused() throws Refusal {
        String changed = json(ANNA).replace(ANNA.keyId().value(), BEA.keyId().value());
        assertThatThrownBy(() -> EnrolmentFile.read(signed(changed, BEA))).hasToString("ENROLMENT_INVALID [keys]");
    }

    @Test
    void aFingerprintIsOfThePersonAndBothKeys() {
        PublicIdentity anna = ANNA.publicIdentity();
        PublicIdentity bea = BEA.publicIdentity();
        List<PublicIdentity> some = List.of(anna, bea, ANNA_AGAIN.publicIdentity(),
                PublicIdentity.of(bea.person(), anna.keyId(), anna.signingKey(), anna.encryptionKey()),
                PublicIdentity.of(anna.person(), anna.keyId(), anna.signingKey(), bea.encryptionKey()));
        Set<Fingerprint> different = some.stream().map(Fingerprint::of).collect(Collectors.toSet());
        assertThat(different).hasSameSizeAs(some);
        assertThat(different).allSatisfy(one -> assertThat(one.value()).matches("[0-9]{4}( [0-9]{4}){7}"));
        assertThat(Fingerprint.of(anna)).isEqualTo(Fingerprint.of(anna));
    }

    @Test
    void aFingerprintIsTypedAsPeopleTypeIt() {
        Fingerprint anna = Fingerprint.of(ANNA.publicIdentity());
        String digits = anna.value().replace(" ", "");
        assertThat(List.of(anna.value(), digits, anna.value().replace(' ', '-'), " " + anna + " "))
                .allSatisfy(text -> assertThat(Fingerprint.typed(text)).contains(anna));
        assertThat(List.of("", digits.substring(1), digits + "0", digits.replace('1', 'l').replace('0', 'O') + "x"))
                .allSatisfy(text -> assertThat(Fingerprint.typed(text)).isEmpty());
    }

    @Test
    void leadingZeroesAreKept() {
        List<Fingerprint> many = IntStream.range(0, 200)
                .mapToObj(i -> Fingerprint.of(Persons.person("BO-010", "many " + i).publicIdentity())).toList();
        assertThat(many).anySatisfy(one -> assertThat(one.value()).startsWith("0"));
    }
}
