package nl.vierogen.verdict.part;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.vierogen.ui.Hint;
import nl.vierogen.verdict.words.Fact;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A value that is too long to type over, with a button that copies all of it. */
public final class CopiedValue extends HBox {
    public CopiedValue(String id, Fact fact, String copy) {
        Label value = Sections.wrapped(fact.value());
        HBox.setHgrow(value, Priority.ALWAYS);
        FontIcon shape = new FontIcon(Feather.COPY);
        Button button = new Button("", shape);
        button.setId(id);
        button.getStyleClass().addAll("flat", "vg-copy");
        button.setMinWidth(USE_PREF_SIZE);
        Hint.on(button, copy);
        button.setAccessibleText(copy);
        button.setOnAction(_ -> {
            copy(fact.whole());
            shape.setIconCode(Feather.CHECK);
        });
        getStyleClass().add("vg-copied");
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(value, button);
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
