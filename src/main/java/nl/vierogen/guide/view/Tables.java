package nl.vierogen.guide.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextFlow;
import nl.vierogen.guide.page.PlainText;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Draws a table: columns share the width by what stands in them. */
final class Tables {
    private static final int NARROWEST = 9; // letters; a key or a code needs no more
    private static final int WIDEST = 70;
    private static final double HUNDRED = 100;

    private final Inlines inlines;

    Tables(Inlines inlines) {
        this.inlines = inlines;
    }

    GridPane draw(TableBlock table) {
        List<List<TableCell>> rows = new ArrayList<>();
        collect(table, rows);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("vg-guide-table");
        grid.setAccessibleRole(AccessibleRole.PARENT);
        for (int row = 0; row < rows.size(); row++) {
            List<TableCell> cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                TextFlow cell = inlines.flow(cells.get(column), "vg-guide-cell",
                        cells.get(column).isHeader() ? "vg-guide-head"
                                : row % 2 == 0 ? "vg-guide-even" : "vg-guide-odd");
                grid.add(cell, column, row);
            }
        }
        widths(rows).forEach(grid.getColumnConstraints()::add);
        return grid;
    }

    private static List<ColumnConstraints> widths(List<List<TableCell>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> letters = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            int at = column;
            letters.add(rows.stream().filter(row -> row.size() > at)
                    .mapToInt(row -> PlainText.of(row.get(at)).length()).max().orElse(0));
        }
        double whole = letters.stream().mapToInt(Tables::share).sum();
        return letters.stream().map(count -> {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(HUNDRED * share(count) / whole);
            width.setHgrow(Priority.ALWAYS);
            return width;
        }).toList();
    }

    private static int share(int letters) {
        return Math.clamp(letters, NARROWEST, WIDEST);
    }

    private static void collect(Node node, List<List<TableCell>> rows) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableRow) {
                List<TableCell> cells = new ArrayList<>();
                for (Node cell = child.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (cell instanceof TableCell one) {
                        cells.add(one);
                    }
                }
                rows.add(cells);
            } else {
                collect(child, rows);
            }
        }
    }
}
