package nl.vierogen.verdict;

import java.time.Instant;
import nl.vierogen.logbook.Sha256;

/**
 * A result that was signed, verified and kept in the journal.
 *
 * @param file the signed bytes
 * @param sha256 digest of them
 * @param sealedAt when, as the laptop's clock claims
 * @param facts what it says
 */
public record SealedResult(byte[] file, Sha256 sha256, Instant sealedAt, ResultFacts facts) {
    public SealedResult {
        file = file.clone();
    }

    @Override
    public byte[] file() {
        return file.clone();
    }
}
