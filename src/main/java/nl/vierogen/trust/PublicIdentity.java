package nl.vierogen.trust;

import java.util.Objects;
import nl.vierogen.trust.curve.Ed25519;
import nl.vierogen.trust.curve.PublicKeyText;
import nl.vierogen.trust.curve.X25519;

/** What others know of a person's keys. The key id is always that of the signing key. */
public final class PublicIdentity {
    private final PersonCode person;
    private final KeyId keyId;
    private final PublicKeyText signingKey;
    private final PublicKeyText encryptionKey;

    private PublicIdentity(PersonCode person, KeyId keyId, PublicKeyText signingKey, PublicKeyText encryptionKey) {
        this.person = person;
        this.keyId = keyId;
        this.signingKey = signingKey;
        this.encryptionKey = encryptionKey;
    }

    /**
     * Keys that come from outside.
     *
     * @param signingKey Ed25519
     * @param encryptionKey X25519
     * @throws IllegalArgumentException when the key id is of another key, or a key is no sound point of its curve
     */
    public static PublicIdentity of(PersonCode person, KeyId keyId, PublicKeyText signingKey,
            PublicKeyText encryptionKey) {
        if (!keyId.equals(KeyId.of(signingKey)) || !Ed25519.isSound(signingKey) || !X25519.isSound(encryptionKey)) {
            throw new IllegalArgumentException("public identity");
        }
        return new PublicIdentity(person, keyId, signingKey, encryptionKey);
    }

    /**
     * Keys that were found from their secrets, now or when the program was written. They are sound, and no start has to
     * wait for that to be looked at.
     */
    public static PublicIdentity known(PersonCode person, PublicKeyText signingKey, PublicKeyText encryptionKey) {
        return new PublicIdentity(person, KeyId.of(signingKey), signingKey, encryptionKey);
    }

    public PersonCode person() {
        return person;
    }

    public KeyId keyId() {
        return keyId;
    }

    public PublicKeyText signingKey() {
        return signingKey;
    }

    public PublicKeyText encryptionKey() {
        return encryptionKey;
    }

    /** {@code age1...}: encrypting to this person with the age command. */
    public String ageRecipient() {
        return X25519.ageRecipient(encryptionKey);
    }

    public boolean verifies(byte[] message, byte[] signature) {
        return Ed25519.verifies(signingKey, message, signature);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicIdentity same && person.equals(same.person) && signingKey.equals(same.signingKey)
                && encryptionKey.equals(same.encryptionKey);
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, signingKey, encryptionKey);
    }

    @Override
    public String toString() {
        return person + " " + keyId;
    }
}
