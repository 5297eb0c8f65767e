package nl.vierogen.verdict;

import nl.vierogen.logbook.Logbook;

/** The name a result file gets. */
public final class ResultFile {
    private ResultFile() {
    }

    public static String name(Logbook logbook) {
        return stem(logbook) + ".uitslag";
    }

    /** The name the letter about it gets. */
    public static String letterName(Logbook logbook) {
        return stem(logbook) + "-brief.pdf";
    }

    // a number from a package is never trusted as a path
    private static String stem(Logbook logbook) {
        return logbook.number().replaceAll("[^A-Za-z0-9-]", "_");
    }
}
