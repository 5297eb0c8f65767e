package nl.vierogen.verdict.letter;

import java.util.List;
import java.util.Optional;
import nl.vierogen.letter.pdf.LetterPages;
import nl.vierogen.problem.Refusal;

/** Prints the pages of a letter. */
public interface Printing {
    /** The name of the printer that would print; empty when there is none. */
    Optional<String> printer();

    /**
     * Prints; takes its time: never on the JavaFX thread.
     *
     * @throws Refusal PRINT_FAILED
     */
    void print(List<LetterPages.Page> pages) throws Refusal;
}
