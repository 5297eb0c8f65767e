package nl.vierogen.shell.window;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.Shortcut;

/** The keys that work outside the assessing screen, which has a sheet of its own. */
public final class KeysCard extends VBox {
    private static final List<Shortcut> KEYS = List.of(Shortcut.IMPORT, Shortcut.FIND, Shortcut.EXPORT, Shortcut.PRINT,
            Shortcut.SETTINGS, Shortcut.LOCK, Shortcut.FULL_SCREEN, Shortcut.HELP, Shortcut.GUIDE);

    private final Button close = new Button();

    /** @param closing what its button does */
    public KeysCard(Texts texts, KeyBindings bindings, Runnable closing) {
        Label heading = new Label(texts.get("shell.keys"));
        heading.getStyleClass().add("vg-title");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("vg-table");
        for (String key : List.of("Enter", "Esc", "Tab")) {
            add(grid, key, texts.get("shell.key." + key));
        }
        add(grid, texts.get("shell.key.arrows"), texts.get("shell.key.move"));
        KEYS.forEach(shortcut -> add(grid, bindings.label(shortcut, texts).orElse(texts.get("keys.none")),
                shortcut.text(texts)));
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

    private static void add(GridPane grid, String key, String does) {
        Label cap = new Label(key);
        cap.getStyleClass().add("vg-key");
        cap.setMinWidth(USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), cap, new Label(does));
    }

    /** Where the focus goes first. */
    public Node focus() {
        return close;
    }
}
