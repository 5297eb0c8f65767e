package nl.vierogen.trust;

import java.security.MessageDigest;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import nl.vierogen.trust.curve.Hkdf;

/** A secret of 256 bits from which the local journal takes its keys. It never shows itself. */
public final class DataKey {
    static final int LENGTH = 32;
    private final byte[] bytes;

    DataKey(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("data key");
        }
        this.bytes = bytes.clone();
    }

    /** Another key for one purpose, such as encryption or a MAC; the same every time. */
    public DataKey derive(String purpose) {
        return new DataKey(Hkdf.derive(bytes, purpose));
    }

    /** This key for a cipher or MAC, for instance {@code AES} or {@code HmacSHA256}. */
    public SecretKey secretKey(String algorithm) {
        return new SecretKeySpec(bytes, algorithm);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataKey key && MessageDigest.isEqual(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return DataKey.class.hashCode();
    }

    @Override
    public String toString() {
        return "DataKey";
    }
}
