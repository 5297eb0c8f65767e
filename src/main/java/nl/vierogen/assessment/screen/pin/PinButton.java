package nl.vierogen.assessment.screen.pin;

import javafx.scene.control.Button;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.icon.Icon;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.Shortcut;
import org.kordamp.ikonli.feather.Feather;

/** Begins a pin with the mouse; stands beside the picture, never over it. */
public final class PinButton extends Button {
    /** @param choosePlace what the key does as well */
    public PinButton(PinsViewModel model, Runnable choosePlace, Texts texts, KeyBindings bindings) {
        setText(texts.get("assessment.pin.begin", bindings.label(Shortcut.PIN, texts).orElse("")));
        Icon.on(this, Feather.MAP_PIN);
        setId("assessment-pin-begin");
        setOnAction(_ -> choosePlace.run());
        model.stateProperty().subscribe(state -> setDisable(state.readOnly()));
    }
}
