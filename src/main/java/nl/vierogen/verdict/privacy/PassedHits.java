package nl.vierogen.verdict.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words that the assessor passed because they tell nothing. Kept while the program runs and part of no file: what a name
 * is like is nobody's business.
 */
public final class PassedHits {
    private final Map<String, Set<String>> passed = new HashMap<>();

    boolean has(String logbook, String key) {
        return passed.getOrDefault(logbook, Set.of()).contains(key);
    }

    void set(String logbook, String key, boolean pass) {
        Set<String> keys = passed.computeIfAbsent(logbook, _ -> new HashSet<>());
        if (pass) {
            keys.add(key);
        } else {
            keys.remove(key);
        }
    }
}
