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

    // as high as its lines are in the width that it has: the skin would ask for their height without one
    @Override
    protected double computePrefHeight(double width) {
        double whole = getWidth() > 0 ? getWidth() : getListView().getWidth();
        return isEmpty() ? super.computePrefHeight(width)
                : snappedTopInset() + box.prefHeight(whole - snappedLeftInset() - snappedRightInset())
                        + snappedBottomInset();
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
