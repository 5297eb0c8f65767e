package nl.vierogen.enrolment.part;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Sentences and buttons. */
public final class Words {
    private Words() {
    }

    /** A sentence that takes the lines it needs. */
    public static Label sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** The same, less loud. */
    public static Label soft(String text) {
        Label label = sentence(text);
        label.getStyleClass().add("vg-soft");
        return label;
    }

    /** A button that Enter presses while it has the focus, and that is off while something is under way. */
    public static Button button(String id, String text, Feather shape, ObservableValue<Boolean> working,
            Runnable action) {
        Button button = new Button(text, new FontIcon(shape));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        working.subscribe(button::setDisable);
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                button.fire();
            }
        });
        return button;
    }

    /** The button to go on with. */
    public static Button accent(Button button) {
        button.getStyleClass().add("accent");
        return button;
    }
}
