package nl.vierogen.viewer.picture;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import nl.vierogen.ui.Tasks;
import nl.vierogen.viewer.canvas.Look;
import nl.vierogen.viewer.display.DisplayBook;
import nl.vierogen.viewer.display.SharedDisplay;

/**
 * The pictures of a series, decoded in the background: the current one first, then its neighbours, then the rest as
 * far as memory is granted. For the JavaFX thread.
 *
 * @param <K> names a picture
 */
public final class PictureCache<K> {
    /** Pixels kept, in bytes: a biometry logbook of 12 images of 1280 x 960 takes a sixth of it. */
    static final long GRANTED = 384L << 20;

    private static final int AT_ONCE = 2;

    private final Tasks tasks;
    private final List<K> order;
    private final PictureSource<K> source;
    private final long granted;
    private final DisplayedPictures<K> displayed;
    private final Map<K, Look> looks = new HashMap<>();
    private final ReadOnlyObjectWrapper<Set<K>> near = new ReadOnlyObjectWrapper<>(Set.of());
    private final Map<K, Entry> entries = new LinkedHashMap<>();
    private int running;
    private K current;
    private Set<K> beside = Set.of();

    private static final class Entry {
        private final ReadOnlyObjectWrapper<PictureState> state = new ReadOnlyObjectWrapper<>(
                new PictureState.Waiting());
        private final ReadOnlyObjectWrapper<Optional<Image>> thumbnail = new ReadOnlyObjectWrapper<>(Optional.empty());
        private boolean asked;
    }

    /** @param order the keys as they are leafed through, at least one */
    public PictureCache(Tasks tasks, List<K> order, PictureSource<K> source) {
        this(tasks, order, source, GRANTED, new SharedDisplay());
    }

    /** Pictures that stand beside others: no more of them are decoded than are near, and they share their display. */
    public static <K> PictureCache<K> beside(PictureCache<?> others, Tasks tasks, List<K> order,
            PictureSource<K> source) {
        return new PictureCache<>(tasks, order, source, 0, others.displayed.book().shared());
    }

    PictureCache(Tasks tasks, List<K> order, PictureSource<K> source, long granted, SharedDisplay shared) {
        this.tasks = tasks;
        this.order = List.copyOf(order);
        this.source = source;
        this.granted = granted;
        this.current = order.getFirst();
        this.order.forEach(key -> entries.put(key, new Entry()));
        this.displayed = new DisplayedPictures<>(this, new DisplayBook<>(shared), tasks);
    }

    /** Takes a picture that was decoded elsewhere. */
    public void take(K key, DecodedPicture decoded) {
        Entry entry = entry(key);
        entry.asked = true;
        keep(entry, decoded);
    }

    private static void keep(Entry entry, DecodedPicture decoded) {
        // nothing is drawn again for what was decoded twice
        if (!(entry.state.get() instanceof PictureState.Ready)) {
            entry.thumbnail.set(Optional.of(decoded.thumbnail()));
            entry.state.set(new PictureState.Ready(decoded.image()));
        }
    }

    /** Starts decoding, nearest to this picture first. */
    public void moveTo(K key) {
        current = key;
        look();
    }

    /** Keeps these as near as the picture itself: they are shown beside it. */
    public void showBeside(Set<K> keys) {
        beside = Set.copyOf(keys);
        look();
    }

    /** The pictures that are seen, or that one key brings on the screen. */
    ReadOnlyObjectProperty<Set<K>> nearProperty() {
        return near.getReadOnlyProperty();
    }

    /** The pictures with their pixels as they are to be shown. */
    public DisplayedPictures<K> displayed() {
        return displayed;
    }

    /** How each picture was last looked at. */
    public Map<K, Look> looks() {
        return looks;
    }

    private void look() {
        near.set(order.stream().filter(key -> distance(key) <= 1).collect(Collectors.toUnmodifiableSet()));
        pump();
    }

    /** What is known of the picture. */
    public ReadOnlyObjectProperty<PictureState> state(K key) {
        return entry(key).state.getReadOnlyProperty();
    }

    /** Its small copy, once it was decoded. */
    public ReadOnlyObjectProperty<Optional<Image>> thumbnail(K key) {
        return entry(key).thumbnail.getReadOnlyProperty();
    }

    private void pump() {
        while (running < AT_ONCE) {
            Optional<K> next = order.stream().sorted(Comparator.comparingInt(this::distance))
                    .filter(key -> !entry(key).asked).filter(this::hasRoom).findFirst();
            if (next.isEmpty()) {
                return;
            }
            decode(next.get());
        }
    }

    private boolean hasRoom(K key) {
        // a picture that was dropped to make room comes back only when it is near
        return distance(key) <= 1 || used() < granted && entry(key).thumbnail.get().isEmpty();
    }

    private void decode(K key) {
        Entry entry = entry(key);
        entry.asked = true;
        running++;
        tasks.inBackground(() -> DecodedPicture.of(source.jpeg(key), key), decoded -> {
            keep(entry, decoded);
            finished();
        }, refusal -> {
            entry.state.set(new PictureState.Broken(refusal));
            finished();
        });
    }

    private void finished() {
        running--;
        dropFarthest();
        pump();
    }

    private void dropFarthest() {
        List<K> farthestFirst = order.stream().filter(key -> distance(key) > 1)
                .sorted(Comparator.comparingInt(this::distance).reversed()).toList();
        for (K key : farthestFirst) {
            if (used() <= granted) {
                return;
            }
            Entry entry = entry(key);
            if (entry.state.get() instanceof PictureState.Ready) {
                entry.state.set(new PictureState.Waiting());
                entry.asked = false;
            }
        }
    }

    private long used() {
        return entries.values().stream().map(entry -> entry.state.get())
                .mapToLong(state -> state instanceof PictureState.Ready ready ? ready.bytes() : 0).sum();
    }

    private int distance(K key) {
        return beside.contains(key) ? 0 : Math.abs(order.indexOf(key) - order.indexOf(current));
    }

    private Entry entry(K key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            throw new IllegalArgumentException("no such picture");
        }
        return entry;
    }
}
