package nl.vierogen.verdict.letter;

import java.nio.file.Path;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.problem.Refusal;

/** Writes the letter of a signed logbook to a file. */
@FunctionalInterface
public interface LetterSaving {
    /** Writes the PDF whole or not at all, and reads it back; a refusal leaves the file as it was. */
    void save(OpenLogbook logbook, Path target) throws Refusal;
}
