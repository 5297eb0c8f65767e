package nl.vierogen.verdict;

import nl.vierogen.logbook.Logbook;

/** The name a result file gets. */
public final class ResultFile {
    private ResultFile() {
    }

    // a number from a package is never trusted as a path
    public static String name(Logbook logbook) {
        return logbook.number().replaceAll("[^A-Za-z0-9-]", "_") + ".uitslag";
    }
}
