package nl.vierogen.assessment.screen.pin;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.vierogen.assessment.screen.form.Rest;
import nl.vierogen.remark.Pin;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.LateChildren;
import nl.vierogen.ui.TabMovesOn;
import nl.vierogen.ui.WrittenText;

/** A card over the picture, away from the pin, in which its text is written. */
final class PinEditorView extends VBox {
    private static final double MIDDLE = 0.5;

    private final PinsViewModel model;
    private final Label title = new Label();
    private final TextArea area = new TextArea();

    PinEditorView(PinsViewModel model, Texts texts, Rest.Maker rests) {
        this.model = model;
        setId("assessment-pin-editor");
        getStyleClass().add("pin-editor");
        title.getStyleClass().add("section-title");
        title.setLabelFor(area);
        area.setId("assessment-pin-text");
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.setPromptText(texts.get("assessment.pin.prompt"));
        WrittenText.in(area, Pin.LONGEST_TEXT);
        area.textProperty().bindBidirectional(model.textProperty());
        Rest rest = rests.before(model::save);
        area.textProperty().subscribe((_, _) -> rest.begin());
        area.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                rest.cancel();
                model.save();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEnter);
        TabMovesOn.in(area);
        Button remove = button("remove", texts.get("assessment.pin.remove"),
                () -> model.editingProperty().get().map(PinDraft::id)
                        .ifPresent(model::remove));
        HBox row = new HBox(title, remove, button("close", texts.get("assessment.pin.close"), model::close));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        row.getStyleClass().add("pin-editor-head");
        row.setAlignment(Pos.CENTER_LEFT);
        setMaxHeight(USE_PREF_SIZE);
        setVisible(false);
        LateChildren.fill(this, row, area);
        model.editingProperty().subscribe(this::show);
    }

    TextArea area() {
        return area;
    }

    private void show(Optional<PinDraft> draft) {
        setVisible(draft.isPresent());
        draft.ifPresent(open -> {
            title.setText(open.title());
            area.setAccessibleText(open.title());
            StackPane.setAlignment(this, open.place().y().doubleValue() < MIDDLE ? Pos.BOTTOM_CENTER : Pos.TOP_CENTER);
            area.requestFocus();
            area.end();
        });
    }

    private void closeOnEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
            event.consume();
            if (event.isShiftDown()) {
                area.insertText(area.getCaretPosition(), "\n");
            } else {
                model.close();
            }
        }
    }

    private static Button button(String name, String does, Runnable action) {
        Button button = new Button(does);
        button.setId("assessment-pin-" + name);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
