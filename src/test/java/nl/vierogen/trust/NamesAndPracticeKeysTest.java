package nl.vierogen.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.curve.Base64Url;
import nl.vierogen.trust.curve.PublicKeyText;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.RosterFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesAndPracticeKeysTest {
    @Test
    void aKeyIdIsTheThumbprintOfTheStandard() {
        // RFC 8037, A.3
        PublicKeyText key = new PublicKeyText("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");

        assertThat(KeyId.of(key)).hasToString("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4",
            "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4l", "kPrK+qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
            "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k=", "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k\n"})
    void anotherFormIsNoKeyId(String text) {
        assertThatThrownBy(() -> new KeyId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BO-17", "B-017", "bo-017", "BO017", "BO-0171717", "BUREA-017", "BO-017 ",
            "BO-\u0661\u0662\u0663"})
    void anotherFormIsNoPersonCode(String text) {
        assertThatThrownBy(() -> new PersonCode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void practiceKeysAreTheSameForEver() {
        // results made with them lie about in files: other keys would make those unreadable
        assertThat(List.of(PracticeKeys.bureau().keyId(), PracticeKeys.assessor().keyId(),
                PracticeKeys.colleague().keyId(), PracticeKeys.independent().keyId(),
                PracticeKeys.secondColleague().keyId())).extracting(KeyId::value)
                .containsExactly("MF_IZCuTVgk6xfXIzfhqxP8-dTuNYD5ASYGMTh6inzU",
                        "WVxLFUv1j6JLIYfC_seRvXlcnct53yV2BeE0cUPCiRw", "yLFSKjHvNGOlMDiKroHVImWsdn6gRuU0neQ7uJd_L-k",
                        "DCIDGun8lXlWiSkunrjDa0M-kh6I7ta_q_ct5vkaGZ0", "mWGZlHLWXxJ1wZ_3Ec9NmtHDvLwVkvC2JAwBYrS7FLI");
        assertThat(PracticeKeys.assessor().publicIdentity().ageRecipient())
                .isEqualTo("age104laevxxad87aehr4mg8dnplkpqtzfjt2n7acn5e3pwsg83y03wsr63lgn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BU-001 bureau", "BO-001 assessor", "BO-002 colleague", "BO-003 independent",
            "BO-004 second colleague"})
    void thePublicKeysOfPracticeAreThoseOfTheirSecrets(String personAndSeed) {
        PersonCode person = new PersonCode(personAndSeed.substring(0, 6));
        byte[] seed = ("vierogen practice " + personAndSeed.substring(7)).getBytes(StandardCharsets.US_ASCII);
        PublicIdentity stated = PracticeKeys.of(person).orElseThrow().publicIdentity();

        assertThat(stated).isEqualTo(Identity.fromSeed(person, seed).publicIdentity());
        assertThat(PublicIdentity.of(person, stated.keyId(), stated.signingKey(), stated.encryptionKey()))
                .isEqualTo(stated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BU-001", "BO-001", "BO-002", "BO-003", "BO-004"})
    void aKeyFileOfPracticeHoldsTheKeysThatItIsSaidToHold(String code) throws Refusal {
        PersonCode person = new PersonCode(code);
        Identity stated = PracticeKeys.of(person).orElseThrow();
        byte[] file = PracticeKeys.file(person).orElseThrow();

        assertThat(KeySet.of(IdentityFile.read(file, PracticeKeys.PASSPHRASE.toCharArray())))
                .isEqualTo(KeySet.of(stated));
        assertThat(PracticeKeys.in(file)).containsSame(stated);
    }

    @Test
    void keysOfPracticeThatWereLockedAnewAreInAnotherFile() throws Refusal {
        assertThat(PracticeKeys.in(IdentityFile.write(PracticeKeys.assessor(), PracticeKeys.PASSPHRASE.toCharArray(),
                Strength.PRACTICE))).isEmpty();
    }

    @Test
    void nobodyElsePractises() {
        PersonCode nobody = new PersonCode("BO-005");

        assertThat(PracticeKeys.of(nobody)).isEmpty();
        assertThat(PracticeKeys.file(nobody)).isEmpty();
    }

    @Test
    void thePracticeRosterIsForPractisingAndReadsBack() throws Refusal {
        Roster roster = PracticeKeys.roster();

        assertThat(roster.practice()).isTrue();
        assertThat(roster.version()).isEqualTo(1);
        assertThat(roster.members()).extracting(member -> member.person() + " " + member.role())
                .containsExactly("BU-001 BUREAU", "BO-001 ASSESSOR", "BO-002 ASSESSOR", "BO-003 ASSESSOR",
                        "BO-004 ASSESSOR");
        assertThat(RosterFile.readFirst(RosterFile.write(roster, PracticeKeys.bureau()))).isEqualTo(roster);
        assertThat(PracticeKeys.PASSPHRASE.length()).isGreaterThanOrEqualTo(Passphrase.MINIMUM_LENGTH);
    }

    @Test
    void aPublicIdentityHasSoundKeysUnderTheirOwnName() {
        PublicIdentity anna = Persons.ANNA.publicIdentity();
        PublicKeyText zero = new PublicKeyText("A".repeat(43));

        assertThatThrownBy(
                () -> PublicIdentity.of(anna.person(), Persons.BEA.keyId(), anna.signingKey(), anna.encryptionKey()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PublicIdentity.of(anna.person(), KeyId.of(zero), zero, anna.encryptionKey()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PublicIdentity.of(anna.person(), anna.keyId(), anna.signingKey(), zero))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPublicKeyHasThirtyTwoBytes() {
        for (int length : new int[]{0, 31, 33}) {
            String text = Base64Url.encode(new byte[length]);
            assertThatThrownBy(() -> new PublicKeyText(text)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new PublicKeyText(Base64Url.encode(new byte[32])).bytes()).hasSize(32);
    }

    @Test
    void aFingerprintIsEightGroupsOfDigitsOfTheWestOnEveryComputer() {
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("nl-NL", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(Fingerprint.of(Persons.ANNA.publicIdentity()).value()).as(language)
                        .matches("[0-9]{4}( [0-9]{4}){7}");
            }
        } finally {
            Locale.setDefault(before);
        }
        for (String text : List.of("", "1234", "1234 5678", "12345678 ".repeat(4).strip())) {
            assertThatThrownBy(() -> new Fingerprint(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aDataKeyEqualsTheSameBytesAndNothingElse() {
        DataKey key = new DataKey(new byte[DataKey.LENGTH]);
        byte[] other = new byte[DataKey.LENGTH];
        other[31] = 1;

        assertThat(key).isEqualTo(new DataKey(new byte[DataKey.LENGTH])).isNotEqualTo(new DataKey(other))
                .isNotEqualTo(new byte[DataKey.LENGTH]);
    }
}
