package nl.vierogen.inbox;

import java.nio.file.Path;
import java.util.List;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.problem.Refusal;

/** The logbooks of this workspace. Every method reads or writes files: never from the JavaFX thread. */
public interface LogbookShelf {
    /** All logbooks, in no particular order. */
    List<Card> cards() throws Refusal;

    /** Checks a package and takes it in. A refusal is part of the report; the others stay as they are. */
    ImportReport importFile(Path file);

    /** Opens a logbook for assessing, or for looking once it is signed. */
    OpenLogbook open(Card card) throws Refusal;
}
