package nl.vierogen.trust;

import java.security.SecureRandom;
import nl.vierogen.trust.curve.Ed25519;
import nl.vierogen.trust.curve.Hkdf;
import nl.vierogen.trust.curve.X25519;

/** A person's own keys, unlocked: to sign, to decrypt, and for the local journal. Says nothing secret in a text. */
public final class Identity {
    private static final int SECRET_LENGTH = 32;

    private final byte[] signingSecret;
    private final byte[] decryptionSecret;
    private final DataKey dataKey;
    private final PublicIdentity publicIdentity;

    private Identity(PersonCode person, byte[] signingSecret, byte[] decryptionSecret, DataKey dataKey) {
        this.signingSecret = signingSecret.clone();
        this.decryptionSecret = decryptionSecret.clone();
        this.dataKey = dataKey;
        this.publicIdentity = PublicIdentity.of(person, Ed25519.publicKey(signingSecret),
                X25519.publicKey(decryptionSecret));
    }

    /** New keys. */
    public static Identity generate(PersonCode person, SecureRandom random) {
        return new Identity(person, random(random), random(random), new DataKey(random(random)));
    }

    /** The same keys for the same seed; who knows the seed has the keys. */
    public static Identity fromSeed(PersonCode person, byte[] seed) {
        return new Identity(person, Hkdf.derive(seed, "vierogen sign"), Hkdf.derive(seed, "vierogen decrypt"),
                new DataKey(Hkdf.derive(seed, "vierogen data")));
    }

    static Identity of(PersonCode person, byte[] signingSecret, byte[] decryptionSecret, DataKey dataKey) {
        return new Identity(person, signingSecret, decryptionSecret, dataKey);
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
