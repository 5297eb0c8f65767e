package nl.vierogen.practice.image.sonar;

/** A small seeded source of chance (xorshift with multiplication); the same seed gives the same row of numbers. */
public final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    public Dice(long seed) {
        long mixed = (seed + GOLDEN) * 0xBF58476D1CE4E5B9L;
        state = (mixed ^ (mixed >>> 29)) | 1;
        next();
        next();
    }

    long next() {
        state ^= state >>> 12;
        state ^= state << 25;
        state ^= state >>> 27;
        return state * 0x2545F4914F6CDD1DL;
    }

    /** Evenly spread from -1 to 1. */
    public float signed() {
        return (next() >> 40) * 0x1.0p-23f;
    }

    /** Evenly spread between two values. */
    public double between(double low, double high) {
        return low + (high - low) * (next() >>> 11) * 0x1.0p-53;
    }

    public boolean coin() {
        return next() < 0;
    }
}
