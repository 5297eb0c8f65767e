package nl.vierogen.store;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** HMAC-SHA256. Not safe for several threads: used under the lock of {@link nl.vierogen.store.database.Database}. */
final class Mac256 {
    static final String ALGORITHM = "HmacSHA256";
    static final int BYTES = 32;

    private final Mac mac;

    Mac256(SecretKey key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is part of every Java", e);
        }
    }

    /** All parts but the last must be of fixed length for their kind: nothing separates them. */
    byte[] of(byte[]... parts) {
        for (var part : parts) {
            mac.update(part);
        }
        return mac.doFinal();
    }
}
