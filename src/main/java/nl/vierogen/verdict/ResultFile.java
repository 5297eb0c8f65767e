package nl.vierogen.verdict;

import nl.vierogen.logbook.Logbook;

/** The name a result file gets. */
final class ResultFile {
    private ResultFile() {
    }

    // a number from a package is never trusted as a path
    static String name(Logbook logbook) {
        return logbook.number().replaceAll("[^A-Za-z0-9-]", "_") + ".uitslag";
    }
}
