package nl.vierogen.exchange.result;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import nl.vierogen.trust.curve.Ed25519;

/**
 * Signatures on Ed25519 that an honest signer never makes and about which verifiers are known to disagree: the RFC says
 * that they are none. Made with the secret at hand, in plain arithmetic on the curve (RFC 8032, 5.1).
 */
final class Forgery {
    private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    private static final BigInteger L = BigInteger.TWO.pow(252)
            .add(new BigInteger("27742317777372353535851937790883648493"));
    private static final BigInteger D = BigInteger.valueOf(-121_665)
            .multiply(BigInteger.valueOf(121_666).modInverse(P)).mod(P);
    private static final Point BASE = new Point(
            new BigInteger("15112221349535400772501151409588531511454012693041857206046113283949847762202"),
            BigInteger.valueOf(4).multiply(BigInteger.valueOf(5).modInverse(P)).mod(P));
    private static final Point ZERO = new Point(BigInteger.ZERO, BigInteger.ONE);
    private static final Point ORDER_TWO = new Point(BigInteger.ZERO, P.subtract(BigInteger.ONE));

    private record Point(BigInteger x, BigInteger y) {
        Point plus(Point other) {
            BigInteger both = D.multiply(x).multiply(other.x).multiply(y).multiply(other.y).mod(P);
            BigInteger right = x.multiply(other.y).add(y.multiply(other.x));
            BigInteger up = y.multiply(other.y).add(x.multiply(other.x));
            return new Point(right.multiply(BigInteger.ONE.add(both).modInverse(P)).mod(P),
                    up.multiply(BigInteger.ONE.subtract(both).modInverse(P)).mod(P));
        }

        Point times(BigInteger scalar) {
            Point sum = ZERO;
            for (int bit = scalar.bitLength() - 1; bit >= 0; bit--) {
                sum = sum.plus(sum);
                sum = scalar.testBit(bit) ? sum.plus(this) : sum;
            }
            return sum;
        }

        byte[] encoded() {
            byte[] bytes = littleEndian(y);
            bytes[31] |= (byte) (x.testBit(0) ? 0x80 : 0);
            return bytes;
        }
    }

    private Forgery() {
    }

    /** The honest signature with the order of the base point added to S: the same equation holds. */
    static byte[] withLargeS(VectorKey key, byte[] message) {
        byte[] signature = key.sign(message);
        BigInteger s = number(Arrays.copyOfRange(signature, 32, 64)).add(L);
        return joined(Arrays.copyOf(signature, 32), littleEndian(s));
    }

    /** R is the neutral point, written with y + p in place of y. */
    static byte[] withOtherWritingOfR(VectorKey key, byte[] message) {
        return signature(key, message, BigInteger.ZERO, littleEndian(P.add(BigInteger.ONE)));
    }

    /** R with a point of order two added: right only for those who multiply everything by the cofactor. */
    static byte[] withSmallOrderInR(VectorKey key, byte[] message) {
        BigInteger r = BigInteger.valueOf(271_828_182_845L);
        return signature(key, message, r, BASE.times(r).plus(ORDER_TWO).encoded());
    }

    /** A right signature in this arithmetic, to show that the arithmetic is right. */
    static byte[] honest(VectorKey key, byte[] message) {
        BigInteger r = BigInteger.valueOf(314_159_265_358L);
        return signature(key, message, r, BASE.times(r).encoded());
    }

    private static byte[] signature(VectorKey key, byte[] message, BigInteger r, byte[] writtenR) {
        byte[] scalar = Arrays.copyOf(sha512(key.secret()), 32);
        scalar[0] &= (byte) 248;
        scalar[31] &= 127;
        scalar[31] |= 64;
        byte[] hash = sha512(writtenR, Ed25519.publicKey(key.secret()).bytes(), message);
        BigInteger s = number(hash).mod(L).multiply(number(scalar)).add(r).mod(L);
        return joined(writtenR, littleEndian(s));
    }

    private static byte[] sha512(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-512");
            Arrays.stream(parts).forEach(digest::update);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BigInteger number(byte[] littleEndian) {
        return new BigInteger(1, reversed(littleEndian));
    }

    private static byte[] littleEndian(BigInteger number) {
        byte[] bytes = new byte[32];
        byte[] big = reversed(number.toByteArray());
        System.arraycopy(big, 0, bytes, 0, Math.min(big.length, bytes.length));
        return bytes;
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] other = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            other[i] = bytes[bytes.length - 1 - i];
        }
        return other;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
