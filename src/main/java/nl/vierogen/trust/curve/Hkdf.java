package nl.vierogen.trust.curve;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** Keys for several purposes out of one secret: HKDF-SHA256 (RFC 5869) without salt, the purpose as info. */
public final class Hkdf {
    private Hkdf() {
    }

    /** 32 bytes for this purpose; another purpose gives bytes that say nothing about these. */
    public static byte[] derive(byte[] secret, String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.ofExtract().addIKM(secret)
                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF-SHA256", e);
        }
    }
}
