package nl.vierogen.settings.screen;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Hint;
import nl.vierogen.ui.keys.KeyChord;
import nl.vierogen.ui.keys.KeyRule;
import nl.vierogen.ui.keys.Shortcut;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A shortcut: what it does and the button with its keys, on which another key is pressed. */
final class KeyRow extends HBox {
    private final KeyLine line;
    private final KeysViewModel model;
    private final Texts texts;
    private final Button keys = new Button();
    private final Button reset;
    private boolean altGraph;

    KeyRow(KeyLine line, KeysViewModel model, Texts texts) {
        this.line = line;
        this.model = model;
        this.texts = texts;
        Label does = new Label(line.does());
        does.setWrapText(true);
        does.setMaxWidth(Double.MAX_VALUE);
        does.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(does, Priority.ALWAYS);
        Shortcut shortcut = line.shortcut();
        String id = "settings-key-" + shortcut.name().toLowerCase(Locale.ROOT).replace('_', '-');
        keys.setId(id);
        keys.getStyleClass().add("vg-setting-key");
        keys.setMinWidth(USE_PREF_SIZE);
        keys.setOnAction(_ -> model.ask(shortcut));
        keys.addEventFilter(KeyEvent.ANY, this::capture);
        keys.focusedProperty().subscribe(focused -> {
            if (!focused && isAsking()) {
                model.stop();
            }
        });
        reset = new Button("", new FontIcon(Feather.ROTATE_CCW));
        reset.setId(id + "-reset");
        reset.getStyleClass().addAll("flat", "vg-icon-button");
        Hint.on(reset, texts.get("setting.keys.reset"));
        reset.setAccessibleText(texts.get("setting.keys.reset.of", line.does()));
        reset.setOnAction(_ -> {
            model.reset(shortcut);
            keys.requestFocus();
        });
        getStyleClass().addAll("vg-setting", "vg-setting-key-row");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(does, reset, keys);
        model.askingProperty().subscribe(_ -> show());
        model.changes().subscribe(_ -> show());
    }

    KeyLine line() {
        return line;
    }

    private boolean isAsking() {
        return model.askingProperty().get().equals(Optional.of(line.shortcut()));
    }

    private void show() {
        String now = isAsking() ? texts.get("setting.keys.pressing") : model.label(line.shortcut());
        keys.setText(now);
        keys.setAccessibleText(texts.get("setting.keys.spoken", line.does(), now));
        keys.setDefaultButton(false);
        reset.setVisible(model.isOwn(line.shortcut()));
    }

    // while a key is asked for, no key does anything else
    private void capture(KeyEvent event) {
        if (event.getCode() == KeyCode.ALT_GRAPH) {
            altGraph = event.getEventType() == KeyEvent.KEY_PRESSED;
        }
        if (!isAsking()) {
            return;
        }
        event.consume();
        if (event.getEventType() != KeyEvent.KEY_PRESSED || KeyRule.isOnlyHeld(event)) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            model.stop();
        } else {
            KeyRule.against(event, altGraph).ifPresentOrElse(model::refuse, () -> model.press(KeyChord.of(event)));
        }
    }
}
