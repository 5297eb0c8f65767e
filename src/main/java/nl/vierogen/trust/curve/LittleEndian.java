package nl.vierogen.trust.curve;

import java.math.BigInteger;

/** Numbers as both curves write them: least significant byte first. */
final class LittleEndian {
    private LittleEndian() {
    }

    static BigInteger number(byte[] littleEndian) {
        return new BigInteger(1, reversed(littleEndian));
    }

    static byte[] bytes(BigInteger number, int length) {
        byte[] bytes = new byte[length];
        BigInteger rest = number;
        for (int i = 0; i < length; i++) {
            bytes[i] = rest.byteValue();
            rest = rest.shiftRight(Byte.SIZE);
        }
        return bytes;
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }
}
