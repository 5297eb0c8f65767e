package nl.vierogen.viewer.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import nl.vierogen.ui.Tasks;
import nl.vierogen.viewer.display.Display;
import nl.vierogen.viewer.display.DisplayBook;
import nl.vierogen.viewer.display.DisplayCopy;

/**
 * Decoded pictures with their pixels as they are to be shown. A copy is made in the background for what is near, so
 * that it is there when it is shown; it goes with the decoded picture, or when the picture is far again. For the JavaFX
 * thread.
 */
public final class DisplayedPictures<K> {
    private final PictureCache<K> cache;
    private final DisplayBook<K> book;
    private final Tasks tasks;
    private final Map<K, Entry> entries = new HashMap<>();

    private static final class Entry {
        private final ReadOnlyObjectWrapper<PictureState> state = new ReadOnlyObjectWrapper<>(
                new PictureState.Waiting());
        private Optional<Copy> copy = Optional.empty();
        private boolean making;
    }

    private record Copy(Image of, Display display, Image image) {
        boolean is(Image decoded, Display wanted) {
            return of == decoded && display.equals(wanted);
        }
    }

    DisplayedPictures(PictureCache<K> cache, DisplayBook<K> book, Tasks tasks) {
        this.cache = cache;
        this.book = book;
        this.tasks = tasks;
        cache.nearProperty().subscribe(this::keep);
    }

    /** How each picture is to be shown. */
    public DisplayBook<K> book() {
        return book;
    }

    /** What is to be seen of the picture. Its copy is made here and now when nobody saw it coming. */
    public ReadOnlyObjectProperty<PictureState> state(K key) {
        Entry entry = entry(key);
        if (cache.state(key).get() instanceof PictureState.Ready(Image decoded)) {
            Display wanted = book.display(key).get();
            if (!wanted.isNeutral() && entry.copy.filter(copy -> copy.is(decoded, wanted)).isEmpty()) {
                show(entry, copy(decoded, wanted));
            }
        }
        return entry.state.getReadOnlyProperty();
    }

    private Entry entry(K key) {
        Entry known = entries.get(key);
        if (known != null) {
            return known;
        }
        Entry entry = new Entry();
        entries.put(key, entry);
        cache.state(key).subscribe(_ -> refresh(key, entry));
        book.display(key).subscribe((_, _) -> refresh(key, entry));
        return entry;
    }

    private void keep(Set<K> near) {
        near.forEach(key -> refresh(key, entry(key)));
        entries.forEach((key, entry) -> {
            if (!near.contains(key) && entry.copy.isPresent()) {
                entry.copy = Optional.empty();
                entry.state.set(new PictureState.Waiting());
            }
        });
    }

    private void refresh(K key, Entry entry) {
        switch (cache.state(key).get()) {
            case PictureState.Ready(Image decoded) -> refresh(key, entry, decoded, book.display(key).get());
            case PictureState.Waiting waiting -> end(entry, waiting);
            case PictureState.Broken broken -> end(entry, broken);
        }
    }

    private void refresh(K key, Entry entry, Image decoded, Display wanted) {
        if (wanted.isNeutral()) {
            end(entry, new PictureState.Ready(decoded));
        } else if (entry.copy.filter(copy -> copy.is(decoded, wanted)).isEmpty()
                && cache.nearProperty().get().contains(key)) {
            make(key, entry, decoded, wanted);
        } else if (entry.copy.isEmpty()) {
            entry.state.set(new PictureState.Waiting());
        }
    }

    // one at a time: who holds a key down gets the newest, and no queue of those in between
    private void make(K key, Entry entry, Image decoded, Display wanted) {
        if (entry.making) {
            return;
        }
        entry.making = true;
        tasks.inBackground(() -> copy(decoded, wanted), copy -> {
            entry.making = false;
            if (cache.state(key).get() instanceof PictureState.Ready(Image now) && now == decoded
                    && cache.nearProperty().get().contains(key) && !book.display(key).get().isNeutral()) {
                show(entry, copy);
            }
            refresh(key, entry);
        }, refusal -> {
            entry.making = false;
            end(entry, new PictureState.Broken(refusal));
        });
    }

    private static void show(Entry entry, Copy copy) {
        entry.copy = Optional.of(copy);
        entry.state.set(new PictureState.Ready(copy.image()));
    }

    private static void end(Entry entry, PictureState state) {
        entry.copy = Optional.empty();
        if (!state.equals(entry.state.get())) {
            entry.state.set(state);
        }
    }

    private static Copy copy(Image decoded, Display wanted) {
        return new Copy(decoded, wanted, DisplayCopy.of(decoded, wanted));
    }
}
