package nl.vierogen.viewer.display;

import javafx.scene.control.ToggleButton;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.icon.Icon;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.Shortcut;
import org.kordamp.ikonli.feather.Feather;

/** Begins to adjust the display with the mouse, or ends it; stands beside the picture. */
public final class DisplayButton extends ToggleButton {
    /** @param rested runs when the mouse has done something: the focus belongs to the keys again */
    public DisplayButton(DisplayTools<?> tools, Texts texts, KeyBindings bindings, Runnable rested) {
        setText(texts.get("viewer.display.begin", bindings.label(Shortcut.ADJUST_DISPLAY, texts).orElse("")));
        Icon.on(this, Feather.SUN);
        setId("viewer-display-begin");
        setOnAction(_ -> {
            tools.toggleAdjusting();
            rested.run();
        });
        tools.adjustingProperty().subscribe(this::setSelected);
    }
}
