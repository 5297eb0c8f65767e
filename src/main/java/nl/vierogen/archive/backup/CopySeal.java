package nl.vierogen.archive.backup;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import nl.vierogen.trust.Identity;

/**
 * A keyed hash over everything in a copy. Anybody can encrypt to a person whose public key stands in the roster; only she
 * can seal.
 */
final class CopySeal {
    static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    CopySeal(Identity identity) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(identity.dataKey().derive("work copy").secretKey(ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is part of every Java", e);
        }
    }

    void update(byte[] bytes, int length) {
        mac.update(bytes, 0, length);
    }

    /** Over all so far. Once. */
    byte[] value() {
        return mac.doFinal();
    }
}
