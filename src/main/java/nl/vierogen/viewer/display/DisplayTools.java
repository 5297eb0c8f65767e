package nl.vierogen.viewer.display;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** What can be done with the display of the picture that is shown now. For the JavaFX thread. */
public final class DisplayTools<K> {
    /** How far one key moves brightness and contrast. */
    static final int STEP = 5;
    /** How far one key moves gamma, in hundredths. */
    static final int GAMMA_STEP = 10;

    private final DisplayBook<K> book;
    private final ReadOnlyObjectWrapper<Display> display = new ReadOnlyObjectWrapper<>(Display.NEUTRAL);
    private final ReadOnlyBooleanWrapper forAll = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper adjusting = new ReadOnlyBooleanWrapper();
    private Optional<K> shown = Optional.empty();
    private Subscription watching = Subscription.EMPTY;

    public DisplayTools(DisplayBook<K> book) {
        this.book = book;
        book.shared().displayProperty().subscribe(all -> forAll.set(all.isPresent()));
    }

    /** Another picture is shown. */
    public void show(K key) {
        watching.unsubscribe();
        shown = Optional.of(key);
        watching = book.display(key).subscribe(display::set);
    }

    /** How the picture is shown. */
    public ReadOnlyObjectProperty<Display> displayProperty() {
        return display.getReadOnlyProperty();
    }

    /** Whether all pictures are shown like this one. */
    public ReadOnlyBooleanProperty forAllProperty() {
        return forAll.getReadOnlyProperty();
    }

    /** Whether it is being adjusted, and the arrow keys do that. */
    public ReadOnlyBooleanProperty adjustingProperty() {
        return adjusting.getReadOnlyProperty();
    }

    /** Begins to adjust, or ends it. */
    public void toggleAdjusting() {
        adjusting.set(!adjusting.get());
    }

    /** Ends adjusting; whether it was under way. */
    public boolean endAdjusting() {
        boolean was = adjusting.get();
        adjusting.set(false);
        return was;
    }

    /** Shows the picture otherwise. */
    public void change(UnaryOperator<Display> change) {
        shown.ifPresent(key -> book.set(key, change.apply(display.get())));
    }

    /** @param steps to lighter, or darker below 0 */
    public void brightness(int steps) {
        change(now -> now.withBrightness(now.brightness() + steps * STEP));
    }

    /** @param steps to more contrast, or to less below 0 */
    public void contrast(int steps) {
        change(now -> now.withContrast(now.contrast() + steps * STEP));
    }

    /** @param steps to lighter in the dark, or darker below 0 */
    public void gamma(int steps) {
        change(now -> now.withGamma(now.gamma() + steps * GAMMA_STEP));
    }

    public void invert() {
        change(Display::turned);
    }

    /** Shows the pixels as they are. */
    public void reset() {
        change(_ -> Display.NEUTRAL);
    }

    /** Shows all pictures like this one; or each as it was, and this one as it is. */
    public void toggleForAll() {
        if (forAll.get()) {
            Display kept = display.get();
            book.shared().end();
            change(_ -> kept);
        } else {
            book.shared().share(display.get());
        }
    }

    /** What the settings say: how pictures are shown at first, and whether all alike. */
    public void begin(Display first, boolean all) {
        book.setFirst(first);
        if (all) {
            book.shared().share(first);
        }
    }
}
