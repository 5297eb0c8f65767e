package nl.vierogen.assessment.screen.overview;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/** Tells whether a line or a screen has too little room for its long words at the size of its text. */
public final class Narrow {
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
    public static void watch(Region line, Labeled measure, double room, Consumer<Boolean> change) {
        Runnable look = () -> {
            boolean narrow = line.getWidth() > 0 && line.getWidth() < room * measure.getFont().getSize();
            if (narrow != line.getPseudoClassStates().contains(NARROW)) {
                line.pseudoClassStateChanged(NARROW, narrow);
                change.accept(narrow);
            }
        };
        line.widthProperty().subscribe(look);
        measure.fontProperty().subscribe(look);
    }
}
