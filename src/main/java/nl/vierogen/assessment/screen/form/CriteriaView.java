package nl.vierogen.assessment.screen.form;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.vierogen.assessment.screen.example.ExampleTile;
import nl.vierogen.assessment.screen.example.Shown;
import nl.vierogen.examples.Example;
import nl.vierogen.examples.Examples;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/**
 * The criteria panel: every criterion of the structure with the wording of 0, 1 and 2 side by side, and for the current
 * one a picture of each.
 */
public final class CriteriaView extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
    private static final int LEVELS = 3;
    private static final double WHOLE = 100;

    private final CriteriaViewModel model;
    private final Examples examples;
    private final Texts texts;
    private final Label title = new Label();
    private final GridPane table = new GridPane();
    private final ScrollPane scroll;
    private Label current = title;
    private boolean stacked;

    public CriteriaView(CriteriaViewModel model, Examples examples, Texts texts) {
        this.model = model;
        this.examples = examples;
        this.texts = texts;
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
        columns(LEVELS);
        scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        model.panelProperty().subscribe(this::render);
        model.openProperty().subscribe(this::setVisible);
        managedProperty().bind(visibleProperty());
        scroll.viewportBoundsProperty().subscribe(this::reveal);
        // its lines have not their places yet when its height is set
        table.heightProperty().subscribe((_, _) -> Platform.runLater(this::reveal));
    }

    /** Whether 0, 1 and 2 stand below each other, for a narrow place. */
    public void setStacked(boolean stacked) {
        this.stacked = stacked;
        pseudoClassStateChanged(STACKED, stacked);
        columns(stacked ? 1 : LEVELS);
        render(model.panelProperty().get());
    }

    private void columns(int count) {
        table.getColumnConstraints().clear();
        for (int column = 0; column < count; column++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(WHOLE / count);
            table.getColumnConstraints().add(share);
        }
    }

    private void render(CriteriaViewModel.Panel panel) {
        title.setText(panel.title());
        current = title;
        table.getChildren().clear();
        int line = 0;
        for (CriteriaViewModel.Row row : panel.rows()) {
            Label name = cell(row.name(), "criteria-name", row.current());
            current = row.current() ? name : current;
            table.add(name, 0, line++, stacked ? 1 : LEVELS, 1);
            for (int level = 0; level < row.levels().size(); level++) {
                table.add(level(row, row.levels().get(level)), stacked ? 0 : level, line + (stacked ? level : 0));
            }
            line += stacked ? LEVELS : 1;
        }
        reveal();
    }

    private Node level(CriteriaViewModel.Row row, Shown level) {
        Label words = cell(level.points() + "  " + level.wording(), "criteria-level", row.current());
        if (!row.current() || level.example().isEmpty()) {
            return words;
        }
        Example example = level.example().get();
        ExampleTile tile = new ExampleTile(level, example, examples, texts,
                () -> model.enlarge(row.id(), level.points()));
        VBox said = new VBox(words);
        if (!level.reason().isEmpty()) {
            said.getChildren().add(cell(level.reason(), "criteria-reason", true));
        }
        Pane together = stacked ? new HBox(tile, said) : new VBox(tile, said);
        HBox.setHgrow(said, Priority.ALWAYS);
        together.getStyleClass().add("criteria-example");
        return together;
    }

    /** Scrolls so that the current criterion is at the top, as far as there is something below it. */
    private void reveal() {
        if (getScene() == null || !isVisible()) {
            return;
        }
        applyCss();
        layout();
        double hidden = table.getHeight() - scroll.getViewportBounds().getHeight();
        double above = current == title ? 0 : current.getBoundsInParent().getMinY();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.min(1, above / hidden));
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
