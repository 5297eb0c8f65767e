package nl.vierogen.assessment.screen.compare;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import nl.vierogen.texts.Texts;
import nl.vierogen.viewer.display.Display;

/** What a compared image is called, and whether it is shown as it is. */
final class Caption extends Label {
    private final Texts texts;
    private final ReadOnlyObjectProperty<Display> display;
    private String name = "";

    Caption(ReadOnlyObjectProperty<Display> display, Texts texts) {
        this.texts = texts;
        this.display = display;
        getStyleClass().add("picture-word");
        setWrapText(true);
        display.subscribe(_ -> write());
    }

    Caption named(String given) {
        name = given;
        write();
        return this;
    }

    private void write() {
        setText(display.get().isNeutral() ? name : texts.get("assessment.compare.adjusted", name));
    }
}
