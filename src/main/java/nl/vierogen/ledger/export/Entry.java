package nl.vierogen.ledger.export;

import java.time.Instant;
import java.util.Optional;
import nl.vierogen.problem.Refusal;

/**
 * A result to export.
 *
 * @param name what to call it when it is refused
 * @param receivedAt when it was received, empty when it comes from no ledger
 * @param latest whether no later revision of it is exported
 * @param file its bytes, read when it is its turn
 */
public record Entry(String name, Optional<Instant> receivedAt, boolean latest, Bytes file) {
    /** Reads the bytes of a file, on any thread. */
    @FunctionalInterface
    public interface Bytes {
        byte[] read() throws Refusal;
    }
}
