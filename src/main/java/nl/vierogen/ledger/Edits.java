package nl.vierogen.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What became of a list. */
public record Edits<T>(List<T> added, List<T> removed, List<Replaced<T>> changed) {
    public Edits {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** @param key what makes two elements the same thing, said otherwise */
    static <T, K> Edits<T> between(List<T> before, List<T> after, Function<T, K> key) {
        Map<K, T> gone = new LinkedHashMap<>();
        before.forEach(element -> gone.put(key.apply(element), element));
        List<T> added = new ArrayList<>();
        List<Replaced<T>> changed = new ArrayList<>();
        for (T element : after) {
            T was = gone.remove(key.apply(element));
            if (was == null) {
                added.add(element);
            } else if (!was.equals(element)) {
                changed.add(new Replaced<>(was, element));
            }
        }
        return new Edits<>(added, List.copyOf(gone.values()), changed);
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
