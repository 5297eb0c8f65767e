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
     * Signs exactly what was shown, verifies it and keeps it in the journal; a refusal changes nothing.
     *
     * @param preview what was shown
     * @param passphrase of the identity; the caller wipes it
     */
    SealedResult seal(OpenLogbook logbook, SealPreview preview, char[] passphrase) throws Refusal;

    /** The result of a logbook that was signed, verified again. */
    SealedResult sealed(OpenLogbook logbook) throws Refusal;

    /** Writes the signed bytes to a file and reads them back; a refusal leaves the file as it was. */
    void save(SealedResult result, Path target) throws Refusal;

    /** A name in the folder at which no file stands yet: nobody's earlier result is written over unasked. */
    Path freeFile(Path folder, String name);

    /** The passphrase of the practice identity, which is no secret; empty outside practice. */
    Optional<String> practicePassphrase();
}
