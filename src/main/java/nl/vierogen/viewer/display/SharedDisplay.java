package nl.vierogen.viewer.display;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One display for all pictures of a screen, while someone wants that. For the JavaFX thread. */
public final class SharedDisplay {
    private final ReadOnlyObjectWrapper<Optional<Display>> display = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The display of all pictures; empty while each has its own. */
    public ReadOnlyObjectProperty<Optional<Display>> displayProperty() {
        return display.getReadOnlyProperty();
    }

    /** From now on all are shown like this. */
    public void share(Display shared) {
        display.set(Optional.of(shared));
    }

    /** From now on each is shown as it was on its own. */
    public void end() {
        display.set(Optional.empty());
    }
}
