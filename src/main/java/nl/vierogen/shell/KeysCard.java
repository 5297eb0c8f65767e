package nl.vierogen.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;

/** The keys that work outside the assessing screen, which has a sheet of its own. */
final class KeysCard extends VBox {
    private static final List<String> KEYS = List.of("Enter", "Ctrl+I", "Ctrl+F", "Esc", "Tab", "Ctrl+L", "F11", "F1",
            "Ctrl+F1");

    private final Button close = new Button();

    KeysCard(Texts texts, Runnable closing) {
        Label heading = new Label(texts.get("shell.keys"));
        heading.getStyleClass().add("vg-title");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("vg-table");
        for (String key : KEYS) {
            Label cap = new Label(key);
            cap.getStyleClass().add("vg-key");
            cap.setMinWidth(USE_PREF_SIZE);
            Label does = new Label(texts.get("shell.key." + key.replace("+", "-")));
            grid.addRow(grid.getRowCount(), cap, does);
        }
        close.setText(texts.get("ui.close"));
        close.setId("shell-keys-close");
        close.getStyleClass().add("accent");
        close.setDefaultButton(true);
        close.setOnAction(_ -> closing.run());
        HBox buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        setId("shell-keys");
        getStyleClass().add("vg-message");
        getChildren().addAll(heading, grid, buttons);
    }

    /** Where the focus goes first. */
    Node focus() {
        return close;
    }
}
