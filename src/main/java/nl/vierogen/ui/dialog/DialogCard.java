package nl.vierogen.ui.dialog;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.vierogen.ui.Tone;
import org.kordamp.ikonli.javafx.FontIcon;

/** A heading with its shape, a text, and buttons at the lower right. */
final class DialogCard extends VBox {
    DialogCard(Tone tone, String title, String text, List<Button> buttons) {
        Label heading = new Label(title, new FontIcon(tone.shape()));
        heading.getStyleClass().addAll("vg-heading", tone.styleClass());
        Label body = new Label(text);
        body.setId("dialog-text");
        body.setWrapText(true);
        body.setMinHeight(USE_PREF_SIZE);
        HBox row = new HBox();
        row.getStyleClass().add("vg-buttons");
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getChildren().addAll(buttons);
        getStyleClass().add("vg-message");
        setAccessibleText(title + ". " + text);
        getChildren().addAll(heading, body, row);
    }
}
