package nl.vierogen.archive.own;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.DataKey;

/**
 * The roster as it lies in the folder of a workspace: sealed under the data key. So it tells a thief nothing of who is in
 * it, and nobody can put the roster of another Bureau in its place, which would be trusted as the first one was.
 */
final class SealedRoster {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final byte[] PLACE = "roster".getBytes(StandardCharsets.US_ASCII);
    private static final String WHERE = "seal";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private SealedRoster() {
    }

    /** A random nonce of 12 bytes, the ciphertext, a tag of 16 bytes. */
    static byte[] seal(byte[] roster, DataKey key) {
        byte[] nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        try {
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(roster);
            byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + encrypted.length);
            System.arraycopy(encrypted, 0, sealed, NONCE_BYTES, encrypted.length);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java", e);
        }
    }

    /** @throws Refusal ROSTER_INVALID if it was not sealed under this key */
    static byte[] open(byte[] sealed, DataKey key) throws Refusal {
        if (sealed.length < NONCE_BYTES) {
            throw new Refusal(Problem.ROSTER_INVALID, WHERE);
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE_BYTES)).doFinal(sealed, NONCE_BYTES,
                    sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new Refusal(e, Problem.ROSTER_INVALID, WHERE);
        }
    }

    private static Cipher cipher(int mode, DataKey key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key.derive("roster").secretKey("AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(PLACE);
        return cipher;
    }
}
