package nl.vierogen.verdict.letter;

import java.util.List;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.letter.pdf.LetterPages;
import nl.vierogen.problem.Refusal;

/** Shows the letter that would be sent as things stand. */
@FunctionalInterface
public interface LetterPreview {
    /** The pages, drawn; reads files and takes its time: never on the JavaFX thread. */
    List<LetterPages.Page> pages(OpenLogbook logbook) throws Refusal;
}
