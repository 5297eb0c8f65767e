package nl.vierogen.verdict.correction;

import java.util.HashMap;
import java.util.Map;

/**
 * Reasons that were typed for a correction that is not opened yet: whoever goes back to look once more finds hers
 * again. Kept while the program runs and part of no file.
 */
public final class Reasons {
    private final Map<String, String> typed = new HashMap<>();

    String of(String logbook) {
        return typed.getOrDefault(logbook, "");
    }

    void keep(String logbook, String reason) {
        typed.put(logbook, reason);
    }

    void forget(String logbook) {
        typed.remove(logbook);
    }
}
