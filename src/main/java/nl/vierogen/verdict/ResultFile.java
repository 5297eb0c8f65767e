package nl.vierogen.verdict;

import nl.vierogen.logbook.Logbook;
import nl.vierogen.ui.FileKind;

/** The name a result file gets. */
public final class ResultFile {
    private ResultFile() {
    }

    public static String name(Logbook logbook) {
        return FileKind.RESULT.name(logbook.number());
    }

    /** The name the letter about it gets. */
    public static String letterName(Logbook logbook) {
        return FileKind.LETTER.name(logbook.number() + "-brief");
    }
}
