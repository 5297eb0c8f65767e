package nl.vierogen.ledger;

import java.time.Instant;
import nl.vierogen.logbook.Sha256;

/**
 * A result as the ledger keeps it. Not to be trusted before it is verified again: a ledger is a file like any other.
 *
 * @param sequence its place in the order of receipt
 * @param sha256 digest of the file as the ledger has it
 * @param receivedAt when it was received
 * @param latest whether the ledger has no later revision
 * @param file the bytes of the {@code .uitslag}
 */
public record Stored(long sequence, Sha256 sha256, Instant receivedAt, boolean latest, byte[] file) {
    public Stored {
        file = file.clone();
    }

    @Override
    public byte[] file() {
        return file.clone();
    }
}
