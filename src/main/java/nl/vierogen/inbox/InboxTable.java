package nl.vierogen.inbox;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Badge;
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
        getColumns().add(column("number", 0.14, row -> strong(row.number())));
        getColumns().add(column("kind", 0.115, row -> new Label(row.kind())));
        getColumns().add(column("round", 0.15, row -> new Label(row.round())));
        getColumns().add(column("due", 0.265, this::due));
        getColumns().add(column("state", 0.33, this::state));
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

    private Node due(InboxRow row) {
        Label day = new Label(row.due());
        day.getStyleClass().add("vg-day");
        HBox box = new HBox(day);
        if (!row.left().isEmpty()) {
            box.getChildren().add(urgency(row));
        }
        box.getStyleClass().add("vg-cell");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Label urgency(InboxRow row) {
        return switch (row.leftTone()) {
            case DANGER, WARNING -> new Badge(row.leftTone(), row.left());
            case NEUTRAL, ACCENT, SUCCESS -> soft(row.left());
        };
    }

    private Node state(InboxRow row) {
        Label state = new Badge(row.stateTone(), StageShape.of(row.card()), row.state());
        state.getStyleClass().add("vg-plain");
        HBox box = new HBox(state);
        row.progress().map(ProgressBar::new).ifPresent(bar -> {
            bar.getStyleClass().add("vg-state-bar");
            box.getChildren().add(bar);
        });
        box.getStyleClass().add("vg-cell");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private TableColumn<InboxRow, InboxRow> column(String name, double share, Function<InboxRow, Node> cell) {
        TableColumn<InboxRow, InboxRow> column = new TableColumn<>(texts.get("inbox.column." + name));
        column.setId("inbox-column-" + name);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new Cell(cell));
        // the table's own scroll bar stays out of the way
        column.prefWidthProperty().bind(widthProperty().subtract(20).multiply(share));
        return column;
    }

    private static Label strong(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("vg-strong");
        return label;
    }

    private static Label soft(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("vg-soft");
        return label;
    }

    /** A cell that shows what the function makes of its row. */
    private static final class Cell extends TableCell<InboxRow, InboxRow> {
        private final Function<InboxRow, Node> content;

        Cell(Function<InboxRow, Node> content) {
            this.content = content;
        }

        @Override
        protected void updateItem(@Nullable InboxRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : content.apply(row));
        }
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
