package nl.vierogen.viewer.aid;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.geometry.Frame;
import nl.vierogen.viewer.aid.figure.Figures;

/**
 * What was drawn with the aids, by picture; for whoever comes back to the pictures. In memory only: never in a file, and
 * never in a result. On the JavaFX thread only.
 *
 * @param <K> names a picture
 */
public final class AidDrawings<K> {
    private final Map<K, Figures> kept = new HashMap<>();

    Figures of(K key, double width, double height) {
        return kept.computeIfAbsent(key, _ -> Figures.none(Frame.of(width, height)));
    }

    Optional<Figures> find(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    void keep(K key, Figures figures) {
        kept.put(key, figures);
    }
}
