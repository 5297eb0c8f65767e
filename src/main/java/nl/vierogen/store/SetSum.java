package nl.vierogen.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

/**
 * Stands for a set of which elements come and go: their number and the exclusive-or of their keyed hashes. Kept only
 * sealed: who saw the sums could look for rows that cancel out.
 */
record SetSum(long count, byte[] sum) {
    static final int BYTES = Long.BYTES + Mac256.BYTES;
    static final SetSum EMPTY = new SetSum(0, new byte[Mac256.BYTES]);

    SetSum plus(byte[] element) {
        return new SetSum(count + 1, mixed(element));
    }

    SetSum minus(byte[] element) {
        return new SetSum(count - 1, mixed(element));
    }

    boolean sameAs(SetSum other) {
        return count == other.count && MessageDigest.isEqual(sum, other.sum);
    }

    void put(ByteBuffer target) {
        target.putLong(count).put(sum);
    }

    static SetSum take(ByteBuffer source) {
        long count = source.getLong();
        var sum = new byte[Mac256.BYTES];
        source.get(sum);
        return new SetSum(count, sum);
    }

    private byte[] mixed(byte[] element) {
        var mixed = sum.clone();
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] ^= element[i];
        }
        return mixed;
    }
}
