package nl.vierogen.trust;

import nl.vierogen.trust.curve.Ed25519;
import nl.vierogen.trust.curve.PublicKeyText;
import nl.vierogen.trust.curve.X25519;

/**
 * What others know of a person's keys. The key id is always that of the signing key.
 *
 * @param signingKey Ed25519
 * @param encryptionKey X25519
 */
public record PublicIdentity(PersonCode person, KeyId keyId, PublicKeyText signingKey, PublicKeyText encryptionKey) {
    /** @throws IllegalArgumentException when the key id is of another key, or a key is no sound point of its curve */
    public PublicIdentity {
        if (!keyId.equals(KeyId.of(signingKey)) || !Ed25519.isSound(signingKey) || !X25519.isSound(encryptionKey)) {
            throw new IllegalArgumentException("public identity");
        }
    }

    static PublicIdentity of(PersonCode person, PublicKeyText signingKey, PublicKeyText encryptionKey) {
        return new PublicIdentity(person, KeyId.of(signingKey), signingKey, encryptionKey);
    }

    /** {@code age1...}: encrypting to this person with the age command. */
    public String ageRecipient() {
        return X25519.ageRecipient(encryptionKey);
    }

    public boolean verifies(byte[] message, byte[] signature) {
        return Ed25519.verifies(signingKey, message, signature);
    }
}
