package nl.vierogen.exchange.hostile;

import java.util.List;
import nl.vierogen.problem.Refusal;

/**
 * What reads bytes from outside, and sound bytes to begin from.
 *
 * @param readings each is tried on the bytes: as the file itself, or as what a signature or a lock is put around, since
 * what lies behind one cannot be guessed
 */
public record Target(List<Reading> readings, List<byte[]> seeds) {

    /** Reads bytes of any kind. */
    @FunctionalInterface
    public interface Reading {
        void read(byte[] bytes) throws Refusal;
    }

    public Target {
        readings = List.copyOf(readings);
        seeds = List.copyOf(seeds);
    }

    public Target(Reading reading, List<byte[]> seeds) {
        this(List.of(reading), seeds);
    }
}
