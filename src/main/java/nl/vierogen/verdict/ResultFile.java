package nl.vierogen.verdict;

import nl.vierogen.logbook.Logbook;
import nl.vierogen.logbook.Round;
import nl.vierogen.ui.dialog.FileKind;

/**
 * The names that the files of a result get. A retake keeps the pseudonym of the first round and a correction that of
 * what it corrects: the name says which it is, so that no two results of a logbook have one name. A second opinion has
 * a pseudonym of its own.
 */
public final class ResultFile {
    private ResultFile() {
    }

    /** @param revision 1 for the first */
    public static String name(Logbook logbook, int revision) {
        return FileKind.RESULT.name(stem(logbook, revision));
    }

    /**
     * The name the letter about it gets.
     *
     * @param revision 1 for the first
     */
    public static String letterName(Logbook logbook, int revision) {
        return FileKind.LETTER.name(stem(logbook, revision) + "-brief");
    }

    private static String stem(Logbook logbook, int revision) {
        String round = logbook.round() == Round.RETAKE ? "-herkansing" : "";
        return logbook.number() + round + (revision > 1 ? "-revisie-" + revision : "");
    }
}
