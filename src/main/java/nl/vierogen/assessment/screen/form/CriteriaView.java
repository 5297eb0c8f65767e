package nl.vierogen.assessment.screen.form;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/** The criteria panel: every criterion of the structure with the wording of 0, 1 and 2 side by side. */
public final class CriteriaView extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double NAME_SHARE = 16;
    private static final double LEVEL_SHARE = 28;
    private static final int LEVELS = 3;

    private final Label title = new Label();
    private final GridPane table = new GridPane();
    private final ScrollPane scroll;

    public CriteriaView(CriteriaViewModel model, Texts texts) {
        setId("assessment-criteria");
        getStyleClass().add("criteria-panel");
        title.getStyleClass().add("section-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button(texts.get("assessment.criteria.close"));
        Icon.on(close, Feather.X);
        close.setId("assessment-criteria-close");
        close.getStyleClass().add("small");
        close.setOnAction(_ -> model.close());
        HBox head = new HBox(title, close);
        head.getStyleClass().add("criteria-head");
        table.getStyleClass().add("criteria-table");
        share(NAME_SHARE);
        for (int level = 0; level < LEVELS; level++) {
            share(LEVEL_SHARE);
        }
        scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        model.panelProperty().subscribe(this::render);
        model.openProperty().subscribe(this::setVisible);
        managedProperty().bind(visibleProperty());
    }

    private void share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        table.getColumnConstraints().add(column);
    }

    private void render(CriteriaViewModel.Panel panel) {
        title.setText(panel.title());
        table.getChildren().clear();
        for (int level = 0; level < LEVELS; level++) {
            table.add(cell(String.valueOf(level), "criteria-digit", false), level + 1, 0);
        }
        int line = 1;
        for (CriteriaViewModel.Row row : panel.rows()) {
            table.add(cell(row.name(), "criteria-name", row.current()), 0, line);
            for (int level = 0; level < row.levels().size(); level++) {
                table.add(cell(row.levels().get(level), "criteria-level", row.current()), level + 1, line);
            }
            if (row.current()) {
                // each criterion in turn: the first shows the top, the last the bottom
                scroll.setVvalue((line - 1) / (double) Math.max(1, panel.rows().size() - 1));
            }
            line++;
        }
    }

    private static Label cell(String text, String style, boolean current) {
        Label cell = new Label(text);
        cell.getStyleClass().addAll("criteria-cell", style);
        cell.setWrapText(true);
        cell.setMinHeight(USE_PREF_SIZE);
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cell.pseudoClassStateChanged(CURRENT, current);
        return cell;
    }
}
