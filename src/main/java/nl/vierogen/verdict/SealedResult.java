package nl.vierogen.verdict;

import java.nio.file.Path;
import java.time.Instant;
import nl.vierogen.logbook.Sha256;

/**
 * A result that was signed, saved, read back and verified.
 *
 * @param file where it was saved first
 * @param sha256 digest of the file
 * @param sealedAt when, as the laptop's clock claims
 * @param facts what it says
 */
public record SealedResult(Path file, Sha256 sha256, Instant sealedAt, ResultFacts facts) {
}
