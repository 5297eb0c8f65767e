package nl.vierogen.viewer.display;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The display of each picture, kept while others are shown. For the JavaFX thread.
 *
 * @param <K> names a picture
 */
public final class DisplayBook<K> {
    private final SharedDisplay shared;
    private final Map<K, Display> own = new HashMap<>();
    private final Map<K, ReadOnlyObjectWrapper<Display>> shown = new HashMap<>();
    private Display first = Display.NEUTRAL;

    /** @param shared goes before what a picture has of its own */
    public DisplayBook(SharedDisplay shared) {
        this.shared = shared;
        shared.displayProperty().subscribe(_ -> refresh());
    }

    /** The display that all pictures have while there is one. */
    public SharedDisplay shared() {
        return shared;
    }

    /** How the picture is shown. */
    public ReadOnlyObjectProperty<Display> display(K key) {
        return shown.computeIfAbsent(key, absent -> new ReadOnlyObjectWrapper<>(current(absent)))
                .getReadOnlyProperty();
    }

    /** Shows the picture like this; all pictures, while they share one display. */
    public void set(K key, Display display) {
        own.put(key, display);
        if (shared.displayProperty().get().isPresent()) {
            shared.share(display);
        }
        refresh();
    }

    /** How pictures are shown until someone changes them. */
    public void setFirst(Display display) {
        first = display;
        refresh();
    }

    private void refresh() {
        shown.forEach((key, display) -> display.set(current(key)));
    }

    private Display current(K key) {
        Optional<Display> all = shared.displayProperty().get();
        return all.orElseGet(() -> own.getOrDefault(key, first));
    }
}
