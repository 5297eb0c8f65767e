package nl.vierogen.inbox;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import nl.vierogen.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The logbooks, one a row. Enter or a double click opens. */
final class InboxTable extends TableView<InboxRow> {
    private static final int ROWS_ABOVE = 4;

    private final InboxViewModel model;
    private final Texts texts;

    InboxTable(InboxViewModel model, Texts texts) {
        super(model.rows());
        this.model = model;
        this.texts = texts;
        setId("inbox-table");
        setAccessibleText(texts.get("inbox.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(column("number", 0.14, () -> InboxCell.text(InboxRow::number, "vg-strong")));
        getColumns().add(column("kind", 0.115, () -> InboxCell.text(InboxRow::kind)));
        getColumns().add(column("round", 0.15, () -> InboxCell.text(InboxRow::round)));
        getColumns().add(column("due", 0.265, InboxCell::due));
        getColumns().add(column("state", 0.33, InboxCell::state));
        setRowFactory(_ -> new Row());
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.stands(row);
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
                event.consume();
            }
        });
    }

    /** Stands on the row that one wants, and shows it. */
    void stand() {
        int row = model.rowToSelect();
        getSelectionModel().clearAndSelect(row);
        scrollTo(Math.max(0, row - ROWS_ABOVE));
    }

    private void openSelected() {
        InboxRow selected = getSelectionModel().getSelectedItem();
        if (selected != null) {
            model.open(selected);
        }
    }

    private TableColumn<InboxRow, InboxRow> column(String name, double share, Supplier<InboxCell> cell) {
        TableColumn<InboxRow, InboxRow> column = new TableColumn<>(texts.get("inbox.column." + name));
        column.setId("inbox-column-" + name);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
        // the table's own scroll bar stays out of the way
        column.prefWidthProperty().bind(widthProperty().subtract(20).multiply(share));
        return column;
    }

    /** A row that opens on a double click and speaks as a whole. */
    private final class Row extends TableRow<InboxRow> {
        Row() {
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !isEmpty()) {
                    model.open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable InboxRow row, boolean empty) {
            super.updateItem(row, empty);
            setAccessibleText(row == null ? null : row.spoken());
        }
    }
}
