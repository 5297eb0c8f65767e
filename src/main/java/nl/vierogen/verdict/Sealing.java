package nl.vierogen.verdict;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.problem.Refusal;
import nl.vierogen.ui.dialog.FileKind;

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

    /** Every result signed of it, the first first, each verified again. */
    List<SealedResult> revisions(OpenLogbook logbook) throws Refusal;

    /**
     * Opens the next revision of a signed result. It begins from what was signed, and what two signed two sign again.
     *
     * @param reason why, not blank
     */
    void openCorrection(OpenLogbook logbook, String reason) throws Refusal;

    /** The file that goes out once it is signed; empty when it stays at this laptop. */
    default Optional<Outgoing> outgoing(OpenLogbook logbook) {
        return Optional.of(new Outgoing(FileKind.RESULT, ResultFile.name(logbook.logbook(),
                logbook.session().assessment().seals().size() + 1)));
    }

    /** Code of who signs here, to be asked for her passphrase by it; empty when there is only one. */
    default Optional<String> signer(OpenLogbook logbook) throws Refusal {
        return Optional.empty();
    }

    /** Writes the signed bytes to a file and reads them back; a refusal leaves the file as it was. */
    void save(SealedResult result, Path target) throws Refusal;

    /** A name in the folder at which no file stands yet: nobody's earlier result is written over unasked. */
    Path freeFile(Path folder, String name);

    /** The passphrase of the practice identity, which is no secret; empty outside practice. */
    Optional<String> practicePassphrase();
}
