package nl.vierogen.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The keys of a workspace, each derived from the data key by HKDF-SHA256 under a label of its own. */
record Subkeys(Envelope envelope, Mac256 chain, Mac256 sums, Mac256 images, byte[] check) {
    private static final int BYTES = 32;
    private static final String LABEL = "vierogen store 1 ";

    static Subkeys from(byte[] dataKey32) {
        if (dataKey32.length != BYTES) {
            throw new IllegalArgumentException("data key of " + dataKey32.length + " bytes");
        }
        return new Subkeys(new Envelope(new SecretKeySpec(derive(dataKey32, "envelope"), "AES")),
                mac(dataKey32, "chain"), mac(dataKey32, "sums"),
                mac(dataKey32, "images"), derive(dataKey32, "check"));
    }

    private static Mac256 mac(byte[] dataKey, String label) {
        SecretKey key = new SecretKeySpec(derive(dataKey, label), Mac256.ALGORITHM);
        return new Mac256(key);
    }

    private static byte[] derive(byte[] dataKey, String label) {
        try {
            var parameters = HKDFParameterSpec.ofExtract().addIKM(dataKey)
                    .thenExpand((LABEL + label).getBytes(StandardCharsets.US_ASCII), BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF-SHA256 is part of Java 25", e);
        }
    }
}
