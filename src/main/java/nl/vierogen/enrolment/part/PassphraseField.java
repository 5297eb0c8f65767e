package nl.vierogen.enrolment.part;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A label, a field for a passphrase, a button that shows what is typed, and a warning when capitals are locked. */
public final class PassphraseField extends VBox {
    private final PasswordField hidden = new PasswordField();
    private final TextField shown = new TextField();
    private final ToggleButton show;
    private final Label capitals;

    /** @param working while true nothing can be typed */
    public PassphraseField(String id, String label, TypedPassphrase typed, ObservableValue<Boolean> working,
            Runnable entered, Texts texts) {
        Label above = new Label(label);
        above.getStyleClass().add("vg-strong");
        above.setLabelFor(hidden);
        show = new ToggleButton(texts.get("enrolment.passphrase.show"), new FontIcon(Feather.EYE));
        show.setId(id + "-show");
        show.setAccessibleText(texts.get("enrolment.passphrase.show.name", label));
        show.setMinWidth(USE_PREF_SIZE);
        capitals = Words.soft(texts.get("enrolment.passphrase.capitals"));
        capitals.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        capitals.setId(id + "-capitals");
        warn(false);
        hidden.setId(id);
        shown.setId(id + "-shown");
        for (TextField field : List.of(hidden, shown)) {
            field.setAccessibleText(label);
            field.textProperty().bindBidirectional(typed.textProperty());
            field.setOnAction(_ -> entered.run());
            field.setMaxWidth(Double.MAX_VALUE);
            field.addEventHandler(KeyEvent.KEY_RELEASED, _ -> lookAtCapitals());
        }
        hidden.visibleProperty().bind(show.selectedProperty().not());
        shown.visibleProperty().bind(show.selectedProperty());
        working.subscribe(this::setDisable);
        // whoever leaves the screen leaves nothing typed behind
        sceneProperty().subscribe((before, now) -> {
            if (now == null) {
                typed.clear();
            }
        });
        StackPane fields = new StackPane(hidden, shown);
        HBox.setHgrow(fields, Priority.ALWAYS);
        HBox row = new HBox(fields, show);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("vg-buttons");
        getStyleClass().add("vg-section");
        getChildren().addAll(above, row, capitals);
    }

    /** Puts the caret behind what is typed. */
    @Override
    public void requestFocus() {
        TextField field = field();
        field.requestFocus();
        field.end();
    }

    /** The field one types in now. */
    public TextField field() {
        return show.isSelected() ? shown : hidden;
    }

    private void lookAtCapitals() {
        warn(Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }

    private void warn(boolean locked) {
        capitals.setVisible(locked);
        capitals.setManaged(locked);
    }
}
