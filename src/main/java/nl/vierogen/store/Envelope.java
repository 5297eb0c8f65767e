package nl.vierogen.store;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM: a random nonce of 12 bytes, the ciphertext, a tag of 16 bytes. Not safe for several threads: used under
 * the lock of {@link nl.vierogen.store.database.Database}.
 */
final class Envelope {
    static final int TAG_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 8 * TAG_BYTES;

    private final SecretKey key;
    private final Cipher cipher;
    private final SecureRandom random = new SecureRandom();

    Envelope(SecretKey key) {
        this.key = key;
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java", e);
        }
    }

    byte[] seal(byte[] plain, byte[] associated) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(associated);
            var sealed = Arrays.copyOf(nonce, NONCE_BYTES + plain.length + TAG_BYTES);
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM cannot encrypt", e);
        }
    }

    /** @return empty if the bytes were not sealed by this key with this associated data */
    Optional<byte[]> open(byte[] sealed, byte[] associated) {
        if (sealed.length < NONCE_BYTES + TAG_BYTES) {
            return Optional.empty();
        }
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES));
            cipher.updateAAD(associated);
            return Optional.of(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM cannot decrypt", e);
        }
    }

    /** The part of a sealed value that no other sealing shares. */
    static byte[] tag(byte[] sealed) {
        return Arrays.copyOfRange(sealed, Math.max(0, sealed.length - TAG_BYTES), sealed.length);
    }
}
