package nl.vierogen.trust.curve;

import com.exceptionfactory.jagged.bech32.Bech32;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Locale;
import java.util.Set;
import javax.crypto.KeyAgreement;

/** Key agreement on the curve X25519 (RFC 7748) with raw 32-byte keys, and the texts age has for them. */
public final class X25519 {
    private static final String NAME = "X25519";
    private static final BigInteger PRIME = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    private static final BigInteger BASE_POINT = BigInteger.valueOf(9);

    /** The u of the points with which everyone agrees on the same secret, 0; the last two are of order 8. */
    private static final Set<BigInteger> SMALL_ORDER = Set.of(BigInteger.ZERO, BigInteger.ONE,
            PRIME.subtract(BigInteger.ONE),
            new BigInteger("00b8495f16056286fdb1329ceb8d09da6ac49ff1fae35616aeb8413b7c7aebe0", 16),
            new BigInteger("57119fd0dd4e22d8868e1c58c45c44045bef839c55b1d0b1248c50a3bc959c5f", 16));

    private X25519() {
    }

    /** The public key that belongs to a 32-byte secret. */
    public static PublicKeyText publicKey(byte[] secret) {
        try {
            return PublicKeyText.of(agree(secret, BASE_POINT));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(NAME, e);
        }
    }

    /** Whether this is a key at all: in its one form, and not of small order. */
    public static boolean isSound(PublicKeyText key) {
        BigInteger u = LittleEndian.number(key.bytes());
        return u.compareTo(PRIME) < 0 && !SMALL_ORDER.contains(u);
    }

    /** {@code age1...}, to encrypt to. */
    public static String ageRecipient(PublicKeyText key) {
        return Bech32.getEncoder().encode("age", key.bytes()).toString();
    }

    /** {@code AGE-SECRET-KEY-1...}, to decrypt with; not to be shown or kept. */
    public static String ageSecret(byte[] secret) {
        return Bech32.getEncoder().encode("AGE-SECRET-KEY-", secret).toString().toUpperCase(Locale.ROOT);
    }

    private static byte[] agree(byte[] secret, BigInteger u) throws GeneralSecurityException {
        KeyFactory keys = KeyFactory.getInstance(NAME);
        PrivateKey own = keys.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, secret));
        PublicKey other = keys.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, u));
        KeyAgreement agreement = KeyAgreement.getInstance(NAME);
        agreement.init(own);
        agreement.doPhase(other, true);
        return agreement.generateSecret();
    }
}
