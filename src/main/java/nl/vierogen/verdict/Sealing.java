package nl.vierogen.verdict;

import java.nio.file.Path;
import java.util.Optional;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.problem.Refusal;

/** Signing a result. Every method but the last reads or writes files: never from the JavaFX thread. */
public interface Sealing {
    /** What would be signed now. */
    SealPreview preview(OpenLogbook logbook) throws Refusal;

    /**
     * Signs, saves, reads back and verifies; a refusal leaves nothing half done.
     *
     * @param passphrase of the identity; the caller wipes it
     * @param target the file to write
     */
    SealedResult seal(OpenLogbook logbook, char[] passphrase, Path target) throws Refusal;

    /** The result of a logbook that was signed. */
    SealedResult sealed(OpenLogbook logbook) throws Refusal;

    /** Saves the same bytes once more. */
    void saveCopy(SealedResult result, Path target) throws Refusal;

    /** The passphrase of the practice identity, which is no secret; empty outside practice. */
    Optional<String> practicePassphrase();
}
