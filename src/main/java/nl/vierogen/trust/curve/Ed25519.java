package nl.vierogen.trust.curve;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Signatures on the curve Ed25519 (RFC 8032) with raw 32-byte keys. */
public final class Ed25519 {
    private static final String NAME = "Ed25519";
    private static final int KEY_LENGTH = 32;
    private static final BigInteger PRIME = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

    /**
     * The y of the points of small order: under such a "key" a signature can be made without any secret. The last two
     * are the points of order 8.
     */
    private static final Set<BigInteger> SMALL_ORDER = Set.of(BigInteger.ZERO, BigInteger.ONE,
            PRIME.subtract(BigInteger.ONE),
            new BigInteger("7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7", 16),
            new BigInteger("05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826", 16));

    private static final int KEPT_READY = 16;

    /** Keys whose point was found: that is a fifth of a verification, and few keys sign many results. */
    private static final ThreadLocal<Map<PublicKeyText, Signature>> READY = ThreadLocal
            .withInitial(() -> new LinkedHashMap<>(KEPT_READY, 1, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<PublicKeyText, Signature> eldest) {
                    return size() > KEPT_READY;
                }
            });

    private Ed25519() {
    }

    /** The public key that belongs to a 32-byte secret. */
    public static PublicKeyText publicKey(byte[] secret) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(NAME);
            generator.initialize(NamedParameterSpec.ED25519, new Given(secret));
            KeyPair pair = generator.generateKeyPair();
            return PublicKeyText.of(raw(((EdECPublicKey) pair.getPublic()).getPoint()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(NAME, e);
        }
    }

    /** Whether this is a key at all: a point of the curve, in its one form, and not of small order. */
    public static boolean isSound(PublicKeyText key) {
        EdECPoint point = point(key.bytes());
        if (point.getY().compareTo(PRIME) >= 0 || SMALL_ORDER.contains(point.getY())) {
            return false;
        }
        try {
            // asking to verify is what makes the platform look for the point
            Signature signature = Signature.getInstance(NAME);
            signature.initVerify(publicKey(key));
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The 64-byte signature of a message. */
    public static byte[] sign(byte[] secret, byte[] message) {
        try {
            PrivateKey key = KeyFactory.getInstance(NAME)
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, secret));
            Signature signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(NAME, e);
        }
    }

    /** Whether the signature is that of this message under this key; false for anything that is no signature. */
    public static boolean verifies(PublicKeyText key, byte[] message, byte[] signed) {
        Map<PublicKeyText, Signature> ready = READY.get();
        try {
            Signature signature = ready.get(key);
            if (signature == null) {
                signature = Signature.getInstance(NAME);
                signature.initVerify(publicKey(key));
                ready.put(key, signature);
            }
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            // after a failure the platform does not say what it still holds of the message
            ready.remove(key);
            return false;
        }
    }

    private static PublicKey publicKey(PublicKeyText key) throws GeneralSecurityException {
        return KeyFactory.getInstance(NAME)
                .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point(key.bytes())));
    }

    // RFC 8032, 5.1.2: y little-endian, the highest bit is the sign of x
    private static EdECPoint point(byte[] littleEndian) {
        boolean odd = littleEndian[KEY_LENGTH - 1] < 0;
        byte[] y = littleEndian.clone();
        y[KEY_LENGTH - 1] &= 0x7F;
        return new EdECPoint(odd, LittleEndian.number(y));
    }

    private static byte[] raw(EdECPoint point) {
        byte[] bytes = LittleEndian.bytes(point.getY(), KEY_LENGTH);
        if (point.isXOdd()) {
            bytes[KEY_LENGTH - 1] |= (byte) 0x80;
        }
        return bytes;
    }

    /** Gives the key generator the secret that exists already; the platform has no other way to the public key. */
    private static final class Given extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final transient byte[] secret;

        Given(byte[] secret) {
            this.secret = secret;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != secret.length) {
                throw new IllegalStateException("secret of another length");
            }
            System.arraycopy(secret, 0, bytes, 0, bytes.length);
        }
    }
}
