package nl.vierogen.assessment.screen.pin;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Hint;
import nl.vierogen.ui.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/** The pins of the image shown, one line each; takes no room without any. */
public final class PinListView extends VBox {
    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

    private final PinsViewModel model;
    private final Texts texts;

    public PinListView(PinsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("assessment-pins");
        getStyleClass().add("pins");
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        model.stateProperty().subscribe(this::render);
    }

    private void render(PinsState state) {
        getChildren().setAll(state.pins().stream().map(line -> row(line, state.readOnly())).toList());
        setVisible(!state.pins().isEmpty());
    }

    private HBox row(PinLine line, boolean readOnly) {
        Label number = new Label(String.valueOf(line.number()));
        number.getStyleClass().add("pin-number");
        number.setMinWidth(USE_PREF_SIZE);
        Button text = new Button(line.shown().replace('\n', ' '), number);
        text.setId("assessment-pin-" + line.number());
        text.getStyleClass().add("pin-text");
        text.pseudoClassStateChanged(BARE, line.text().isEmpty());
        text.setTextOverrun(OverrunStyle.ELLIPSIS);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setAlignment(Pos.CENTER_LEFT);
        Hint.on(text, line.accessible());
        text.setAccessibleText(line.accessible());
        text.setOnAction(_ -> model.edit(line.id()));
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(text);
        row.setAlignment(Pos.CENTER_LEFT);
        if (!readOnly) {
            row.getChildren().add(removal(line));
        }
        return row;
    }

    private Button removal(PinLine line) {
        String does = texts.get("assessment.pin.remove-one", line.number());
        Button remove = new Button();
        Icon.on(remove, Feather.TRASH_2);
        remove.setId("assessment-pin-remove-" + line.number());
        remove.getStyleClass().addAll("flat", "pin-remove");
        remove.setMinWidth(USE_PREF_SIZE);
        Hint.on(remove, does);
        remove.setAccessibleText(does);
        remove.setOnAction(_ -> model.remove(line.id()));
        return remove;
    }
}
