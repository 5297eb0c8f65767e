package nl.vierogen.trust;

import static nl.vierogen.trust.Persons.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.PasswordBasedEncrypter;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.trust.curve.Base64Url;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@BesideTheScreen
class IdentityFileTest {
    private static final String PASSPHRASE = "een lange wachtzin";

    private static byte[] file() throws Refusal {
        return IdentityFile.write(ANNA, PASSPHRASE.toCharArray(), Strength.PRACTICE);
    }

    private static Refusal refusal(byte[] file, String passphrase) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> IdentityFile.read(file, passphrase.toCharArray()));
        assertThat(refusal).as("refused").isNotNull();
        return refusal;
    }

    /** A file with this content, locked as it should be. */
    private static byte[] locked(String content, JWEAlgorithm algorithm, EncryptionMethod method, int iterations)
            throws JOSEException {
        JWEObject locked = new JWEObject(new JWEHeader.Builder(algorithm, method).contentType("jwk-set+json").build(),
                new Payload(content));
        locked.encrypt(new PasswordBasedEncrypter(PASSPHRASE.getBytes(StandardCharsets.UTF_8), 16, iterations));
        return locked.serialize().getBytes(StandardCharsets.US_ASCII);
    }

    private static String content() {
        return new String(StrictJson.write(KeySet.of(ANNA)), StandardCharsets.UTF_8);
    }

    private static byte[] withHeader(byte[] file, String part, String by) {
        String text = new String(file, StandardCharsets.US_ASCII);
        String head = text.substring(0, text.indexOf('.'));
        String json = new String(Base64Url.decode(head), StandardCharsets.UTF_8);
        assertThat(json).contains(part);
        return (Base64Url.encode(json.replace(part, by).getBytes(StandardCharsets.UTF_8))
                + text.substring(head.length())).getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void theKeysComeBackUnderThePassphrase() throws Refusal {
        Identity read = IdentityFile.read(file(), PASSPHRASE.toCharArray());

        assertThat(read.publicIdentity()).isEqualTo(ANNA.publicIdentity());
        assertThat(read.dataKey()).isEqualTo(ANNA.dataKey());
        assertThat(read.sign(new byte[]{1})).isEqualTo(ANNA.sign(new byte[]{1}));
        assertThat(read.decryptionSecret()).isEqualTo(ANNA.decryptionSecret());
    }

    @Test
    void aRealFileTakesSixHundredThousandIterations() throws Refusal {
        byte[] file = IdentityFile.write(ANNA, PASSPHRASE.toCharArray(), Strength.REAL);
        String head = new String(file, StandardCharsets.US_ASCII).split("\\.")[0];

        assertThat(new String(Base64Url.decode(head), StandardCharsets.UTF_8)).contains("\"p2c\":600000",
                "\"PBES2-HS512+A256KW\"", "\"A256GCM\"");
        assertThat(IdentityFile.read(file, PASSPHRASE.toCharArray()).keyId()).isEqualTo(ANNA.keyId());
    }

    @Test
    void keysThatAreAtHandAreTakenWhenTheyAreTheseVeryOnes() throws Refusal {
        byte[] file = IdentityFile.write(ANNA, PASSPHRASE.toCharArray(), Strength.PRACTICE);
        Identity namesake = Identity.fromSeed(ANNA.person(), new byte[]{1});

        assertThat(IdentityFile.read(file, PASSPHRASE.toCharArray(), _ -> Optional.of(ANNA))).isSameAs(ANNA);
        Identity read = IdentityFile.read(file, PASSPHRASE.toCharArray(), _ -> Optional.of(namesake));
        assertThat(read.publicIdentity()).isEqualTo(ANNA.publicIdentity());
        assertThat(read.publicIdentity()).isNotEqualTo(namesake.publicIdentity());
    }

    @Test
    void newKeysAreOtherKeys() throws Refusal {
        Identity one = Identity.generate(new PersonCode("BO-017"), new SecureRandom());
        Identity other = Identity.generate(new PersonCode("BO-017"), new SecureRandom());

        assertThat(one.keyId()).isNotEqualTo(other.keyId());
        assertThat(one.dataKey()).isNotEqualTo(other.dataKey());
        assertThat(IdentityFile
                .read(IdentityFile.write(one, PASSPHRASE.toCharArray(), Strength.PRACTICE), PASSPHRASE.toCharArray())
                .publicIdentity()).isEqualTo(one.publicIdentity());
    }

    @Test
    void theSameKeysAreLockedDifferentlyEveryTime() throws Refusal {
        assertThat(file()).isNotEqualTo(file());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "een lange wachtzi", "een lange wachtzin ", "Een lange wachtzin", "oefenen mag altijd"})
    void anotherPassphraseIsRefused(String other) throws Refusal {
        assertThat(refusal(file(), other)).hasToString("PASSPHRASE_WRONG");
    }

    @Test
    void anAccentTypedInTwoWaysIsTheSamePassphrase() throws Refusal {
        byte[] file = IdentityFile.write(ANNA, "caf\u00e9 noord zuid".toCharArray(), Strength.PRACTICE);

        assertThat(IdentityFile.read(file, "cafe\u0301 noord zuid".toCharArray()).keyId()).isEqualTo(ANNA.keyId());
        assertThat(refusal(file, "cafe noord zuid").problem()).isEqualTo(Problem.PASSPHRASE_WRONG);
    }

    @Test
    void aPassphraseHasTwelveCharactersAfterNormalising() throws Refusal {
        assertThat(IdentityFile.write(ANNA, "123456789012".toCharArray(), Strength.PRACTICE)).isNotEmpty();
        assertThatThrownBy(() -> IdentityFile.write(ANNA, "12345678901".toCharArray(), Strength.PRACTICE))
                .hasToString("PASSPHRASE_TOO_SHORT [12]");
        assertThatThrownBy(() -> IdentityFile.write(ANNA, "1234567890e\u0301".toCharArray(), Strength.PRACTICE))
                .hasToString("PASSPHRASE_TOO_SHORT [12]");
    }

    @Test
    void thePassphraseOfTheCallerIsLeftAlone() throws Refusal {
        char[] typed = PASSPHRASE.toCharArray();
        IdentityFile.write(ANNA, typed, Strength.PRACTICE);

        assertThat(typed).isEqualTo(PASSPHRASE.toCharArray());
    }

    @Test
    void everyFlippedBitIsRefused() throws Refusal {
        byte[] file = file();
        for (int bit = 0; bit < file.length * 8; bit++) {
            byte[] changed = file.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(refusal(changed, PASSPHRASE).problem()).as("bit " + bit).isIn(Problem.PASSPHRASE_WRONG,
                    Problem.IDENTITY_INVALID);
        }
    }

    @Test
    void everyCutIsRefused() throws Refusal {
        byte[] file = file();
        for (int length = 0; length < file.length; length += 7) {
            assertThat(refusal(Arrays.copyOf(file, length), PASSPHRASE).problem()).isIn(Problem.PASSPHRASE_WRONG,
                    Problem.IDENTITY_INVALID);
        }
    }

    @ParameterizedTest
    @CsvSource({"1000,999", "1000,1000001", "1000,5000001", "1000,2147483647", "1000,-1000", "PBES2-HS512,PBES2-HS256",
            "A256GCM,A128CBC-HS256", "jwk-set+json,jwk+json"})
    void otherWorkAndOtherAlgorithmsAreRefusedWithoutWork(String part, String by) throws Refusal {
        assertThat(refusal(withHeader(file(), part, by), PASSPHRASE)).hasToString("IDENTITY_INVALID");
    }

    @Test
    void anotherMemberInTheHeaderIsRefused() throws Refusal {
        assertThat(refusal(withHeader(file(), "\"enc\"", "\"zip\":\"DEF\",\"enc\""), PASSPHRASE))
                .hasToString("IDENTITY_INVALID");
    }

    @Test
    void aWeakFileIsRefusedThoughItsLockIsGood() throws JOSEException, Refusal {
        assertThat(IdentityFile.read(locked(content(), JWEAlgorithm.PBES2_HS512_A256KW, EncryptionMethod.A256GCM, 1000),
                PASSPHRASE.toCharArray()).keyId()).isEqualTo(ANNA.keyId());
        assertThat(
                refusal(locked(content(), JWEAlgorithm.PBES2_HS256_A128KW, EncryptionMethod.A256GCM, 1000), PASSPHRASE))
                .hasToString("IDENTITY_INVALID");
        assertThat(
                refusal(locked(content(), JWEAlgorithm.PBES2_HS512_A256KW, EncryptionMethod.A128GCM, 1000), PASSPHRASE))
                .hasToString("IDENTITY_INVALID");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"`\"format\":1` | `\"format\":2` | FORMAT_TOO_NEW [2]",
            "`\"format\":1` | `\"format\":0` | IDENTITY_INVALID", "`BO-010` | `bo-010` | IDENTITY_INVALID",
            "`\"crv\":\"X25519\"` | `\"crv\":\"Ed25519\"` | IDENTITY_INVALID",
            "`\"crv\":\"Ed25519\"` | `\"crv\":\"X25519\"` | IDENTITY_INVALID",
            "`\"crv\":\"X25519\",\"use\":\"enc\"` | `\"crv\":\"X25519\",\"use\":\"sig\"` | IDENTITY_INVALID",
            "`\"kty\":\"oct\",\"use\":\"enc\"` | `\"kty\":\"oct\",\"use\":\"sig\"` | IDENTITY_INVALID",
            "`\"use\":\"sig\"` | `\"use\":\"enc\"` | IDENTITY_INVALID",
            "`\"kty\":\"oct\"` | `\"kty\":\"EC\"` | IDENTITY_INVALID",
            "`\"use\":\"sig\"` | `\"use\":\"sig\",\"alg\":\"EdDSA\"` | IDENTITY_INVALID"})
    void otherContentUnderTheRightPassphraseIsRefused(String part, String by, String code) throws JOSEException {
        assertThat(content()).contains(part);
        byte[] file = locked(content().replace(part, by), JWEAlgorithm.PBES2_HS512_A256KW, EncryptionMethod.A256GCM,
                1000);

        assertThat(refusal(file, PASSPHRASE)).hasToString(code);
    }

    @Test
    void aPublicKeyOfAnotherSecretIsRefused() throws JOSEException {
        for (String own : List.of(ANNA.publicIdentity().signingKey().value(),
                ANNA.publicIdentity().encryptionKey().value())) {
            String other = content().replace(own, Persons.BEA.publicIdentity().signingKey().value());
            assertThat(
                    refusal(locked(other, JWEAlgorithm.PBES2_HS512_A256KW, EncryptionMethod.A256GCM, 1000), PASSPHRASE))
                    .hasToString("IDENTITY_INVALID");
        }
    }

    @Test
    void threeKeysInTheirOrderAreAKeySetAndNothingElse() throws JOSEException, Refusal {
        List<KeySet.Jwk> keys = KeySet.of(ANNA).keys();
        KeySet.Jwk sign = keys.get(0);
        KeySet.Jwk encrypt = keys.get(1);
        KeySet.Jwk data = keys.get(2);
        for (List<KeySet.Jwk> other : List.of(List.<KeySet.Jwk>of(), List.of(sign, encrypt),
                List.of(sign, encrypt, data, data), List.of(data, encrypt, sign), List.of(sign, data, encrypt),
                List.of(sign, encrypt, encrypt), List.of(encrypt, sign, data))) {
            String content = new String(StrictJson.write(new KeySet(1, ANNA.person(), other)),
                    StandardCharsets.UTF_8);
            assertThat(refusal(locked(content, JWEAlgorithm.PBES2_HS512_A256KW, EncryptionMethod.A256GCM, 1000),
                    PASSPHRASE)).hasToString("IDENTITY_INVALID");
        }
    }

    @Test
    void aKeyOfAnotherLengthIsRefused() throws JOSEException {
        for (KeySet.Jwk key : KeySet.of(ANNA).keys()) {
            String secret = switch (key) {
                case KeySet.CurveKey curve -> curve.d().value();
                case KeySet.ByteKey bytes -> bytes.k().value();
            };
            byte[] file = locked(content().replace(secret, Base64Url.encode(new byte[31])),
                    JWEAlgorithm.PBES2_HS512_A256KW, EncryptionMethod.A256GCM, 1000);
            assertThat(refusal(file, PASSPHRASE)).hasToString("IDENTITY_INVALID");
        }
    }

    @Test
    void aSaltUnderSixteenBytesIsRefusedWithoutWork() throws Refusal {
        byte[] file = file();
        String header = new String(Base64Url.decode(new String(file, StandardCharsets.US_ASCII).split("\\.")[0]),
                StandardCharsets.UTF_8);
        String salt = header.replaceAll(".*\"p2s\":\"([^\"]*)\".*", "$1");

        assertThat(refusal(withHeader(file, salt, Base64Url.encode(new byte[15])), PASSPHRASE))
                .hasToString("IDENTITY_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "....", "a.b.c.d.e", "{}", "not a key file"})
    void whatIsNoKeyFileIsRefused(String file) {
        assertThat(refusal(file.getBytes(StandardCharsets.UTF_8), PASSPHRASE)).hasToString("IDENTITY_INVALID");
        assertThat(refusal(new byte[20_000], PASSPHRASE)).hasToString("IDENTITY_INVALID");
    }

    @Test
    void nothingSecretIsInAText() {
        assertThat(ANNA.toString() + ANNA.dataKey() + KeySet.of(ANNA)).doesNotContain(
                Base64Url.encode(ANNA.signingSecret()), Base64Url.encode(ANNA.decryptionSecret()),
                Base64Url.encode(ANNA.dataKey().bytes()));
    }

    @Test
    void everyPurposeHasItsOwnDataKey() {
        DataKey key = ANNA.dataKey();

        assertThat(key.derive("mac")).isEqualTo(key.derive("mac")).isNotEqualTo(key.derive("encrypt"))
                .isNotEqualTo(key);
        assertThat(key.derive("mac")).hasSameHashCodeAs(key.derive("mac"));
        assertThat(key.secretKey("AES").getEncoded()).hasSize(32);
        assertThatThrownBy(() -> new DataKey(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }
}
