package nl.vierogen.assessment.screen.snippet;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A snippet with what it is about over it. */
final class SnippetCell extends ListCell<SnippetRow> {
    private final Label about = new Label();
    private final Label text = new Label();
    private final VBox box = new VBox(about, text);

    SnippetCell() {
        about.getStyleClass().add("snippet-about");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SnippetRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
        } else {
            about.setText(row.about());
            text.setText(row.snippet().text());
            setAccessibleText(row.accessible());
            setGraphic(box);
        }
    }
}
