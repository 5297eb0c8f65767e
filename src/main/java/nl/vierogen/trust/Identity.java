package nl.vierogen.trust;

import java.security.SecureRandom;
import nl.vierogen.trust.curve.Ed25519;
import nl.vierogen.trust.curve.Hkdf;
import nl.vierogen.trust.curve.X25519;

/** A person's own keys, unlocked: to sign, to decrypt, and for the local journal. Says nothing secret in a text. */
public final class Identity {
    private static final int SECRET_LENGTH = 32;
    private static final String SIGN = "vierogen sign";
    private static final String DECRYPT = "vierogen decrypt";

    private final byte[] signingSecret;
    private final byte[] decryptionSecret;
    private final DataKey dataKey;
    private final PublicIdentity publicIdentity;

    private Identity(PublicIdentity publicIdentity, byte[] signingSecret, byte[] decryptionSecret, DataKey dataKey) {
        this.signingSecret = signingSecret.clone();
        this.decryptionSecret = decryptionSecret.clone();
        this.dataKey = dataKey;
        this.publicIdentity = publicIdentity;
    }

    /** New keys. */
    public static Identity generate(PersonCode person, SecureRandom random) {
        return of(person, random(random), random(random), new DataKey(random(random)));
    }

    /** The same keys for the same seed; who knows the seed has the keys. */
    public static Identity fromSeed(PersonCode person, byte[] seed) {
        byte[] signingSecret = Hkdf.derive(seed, SIGN);
        byte[] decryptionSecret = Hkdf.derive(seed, DECRYPT);
        return fromSeed(publicIdentity(person, signingSecret, decryptionSecret), seed);
    }

    /** The same, without finding the public keys again. */
    public static Identity fromSeed(PublicIdentity known, byte[] seed) {
        return new Identity(known, Hkdf.derive(seed, SIGN), Hkdf.derive(seed, DECRYPT),
                new DataKey(Hkdf.derive(seed, "vierogen data")));
    }

    static Identity of(PersonCode person, byte[] signingSecret, byte[] decryptionSecret, DataKey dataKey) {
        return new Identity(publicIdentity(person, signingSecret, decryptionSecret), signingSecret, decryptionSecret,
                dataKey);
    }

    private static PublicIdentity publicIdentity(PersonCode person, byte[] signingSecret, byte[] decryptionSecret) {
        return PublicIdentity.known(person, Ed25519.publicKey(signingSecret), X25519.publicKey(decryptionSecret));
    }

    public PersonCode person() {
        return publicIdentity.person();
    }

    public KeyId keyId() {
        return publicIdentity.keyId();
    }

    public PublicIdentity publicIdentity() {
        return publicIdentity;
    }

    public DataKey dataKey() {
        return dataKey;
    }

    public byte[] sign(byte[] message) {
        return Ed25519.sign(signingSecret, message);
    }

    byte[] signingSecret() {
        return signingSecret.clone();
    }

    byte[] decryptionSecret() {
        return decryptionSecret.clone();
    }

    private static byte[] random(SecureRandom random) {
        byte[] secret = new byte[SECRET_LENGTH];
        random.nextBytes(secret);
        return secret;
    }

    @Override
    public String toString() {
        return "Identity";
    }
}
