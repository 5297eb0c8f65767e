package nl.vierogen.assessment.screen.overview;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/** Tells whether a line has too little room for its long words at the size of its text. */
final class Narrow {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private Narrow() {
    }

    /**
     * Watches the width of a line.
     *
     * @param measure a label whose text is as large as that of the line
     * @param room room the long words need, in em
     * @param change gets whether there is less
     */
    static void watch(Region line, Labeled measure, double room, Consumer<Boolean> change) {
        ObservableValue<Boolean> narrow = Bindings.createBooleanBinding(
                () -> line.getWidth() > 0 && line.getWidth() < room * measure.getFont().getSize(), line.widthProperty(),
                measure.fontProperty());
        narrow.subscribe(now -> {
            line.pseudoClassStateChanged(NARROW, now);
            change.accept(now);
        });
    }
}
