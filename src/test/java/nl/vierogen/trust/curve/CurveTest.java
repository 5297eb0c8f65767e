package nl.vierogen.trust.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurveTest {
    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // RFC 8032, 7.1, tests 1 to 3: secret, public, message, signature
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60 d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a  e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb 3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c 72 92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7 fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025 af82 6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"})
    void signaturesAreThoseOfTheStandard(String vector) {
        String[] part = vector.split(" ", -1);
        byte[] secret = hex(part[0]);
        PublicKeyText key = Ed25519.publicKey(secret);

        assertThat(key.bytes()).isEqualTo(hex(part[1]));
        assertThat(Ed25519.isSound(key)).isTrue();
        assertThat(Ed25519.sign(secret, hex(part[2]))).isEqualTo(hex(part[3]));
        assertThat(Ed25519.verifies(key, hex(part[2]), hex(part[3]))).isTrue();
        assertThat(Ed25519.verifies(key, new byte[9], hex(part[3]))).isFalse();
        assertThat(Ed25519.verifies(key, hex(part[2]), new byte[3])).isFalse();
    }

    @Test
    void theOtherKeyIsThatOfTheStandard() {
        // RFC 7748, 5.2, after one iteration: the secret is 9
        byte[] secret = new byte[32];
        secret[0] = 9;

        PublicKeyText key = X25519.publicKey(secret);

        assertThat(key.bytes()).isEqualTo(hex("422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079"));
        assertThat(X25519.isSound(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000000000000000000000000000000000000000000000000000000000000",
            "0100000000000000000000000000000000000000000000000000000000000000",
            "0100000000000000000000000000000000000000000000000000000000000080",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
            // not reduced: 1 + p; and no point of the curve
            "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "0200000000000000000000000000000000000000000000000000000000000000"})
    void aSigningKeyUnderWhichAnyoneCanSignIsNotSound(String key) {
        assertThat(Ed25519.isSound(PublicKeyText.of(hex(key)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000000000000000000000000000000000000000000000000000000000000",
            "0100000000000000000000000000000000000000000000000000000000000000",
            "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
            "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "f6ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"})
    void anEncryptionKeyWithAKnownSecretIsNotSound(String key) {
        assertThat(X25519.isSound(PublicKeyText.of(hex(key)))).isFalse();
    }

    @Test
    void aPurposeGivesTheBytesOfTheStandard() {
        // RFC 5869 by another implementation: HKDF-SHA256, no salt, IKM 32 bytes of 0x0b, info "purpose"
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) 0x0b);

        assertThat(HexFormat.of().formatHex(Hkdf.derive(secret, "purpose")))
                .isEqualTo("a91633b5045e34a21acc75c1689d0a3539fbd0f43375c96cfab5fb7e85096df0");
    }

    @Test
    void whatWasRefusedLeavesNothingBehindForTheNextSignature() {
        byte[] secret = new byte[32];
        byte[] message = "een".getBytes(StandardCharsets.UTF_8);
        byte[] other = "twee".getBytes(StandardCharsets.UTF_8);
        PublicKeyText key = Ed25519.publicKey(secret);
        byte[] signed = Ed25519.sign(secret, message);

        assertThat(Ed25519.verifies(key, other, signed)).isFalse();
        assertThat(Ed25519.verifies(key, message, signed)).isTrue();
        assertThat(Ed25519.verifies(key, message, new byte[3])).isFalse();
        assertThat(Ed25519.verifies(key, message, signed)).isTrue();
        assertThat(Ed25519.verifies(key, other, Ed25519.sign(secret, other))).isTrue();
    }

    @Test
    void moreKeysThanAreKeptReadyStillEachVerifyTheirOwn() {
        byte[] message = "een".getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 2; round++) {
            for (byte number = 0; number < 40; number++) {
                byte[] secret = new byte[32];
                secret[0] = number;
                byte[] signed = Ed25519.sign(secret, message);
                secret[0]++;
                assertThat(Ed25519.verifies(Ed25519.publicKey(secret), message, signed)).isFalse();
                secret[0]--;
                assertThat(Ed25519.verifies(Ed25519.publicKey(secret), message, signed)).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"YQ==", "YR", "Y", "Y+", "Y/", "YQ\n", " YQ", "é"})
    void anotherFormOfTheSameBytesIsNoBase64Url(String text) {
        assertThatThrownBy(() -> Base64Url.decode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bytesComeBackFromBase64Url() {
        assertThat(Base64Url.decode(Base64Url.encode("één".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("één".getBytes(StandardCharsets.UTF_8));
    }
}
