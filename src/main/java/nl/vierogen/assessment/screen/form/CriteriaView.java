package nl.vierogen.assessment.screen.form;

import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.vierogen.assessment.screen.example.ExampleTile;
import nl.vierogen.assessment.screen.example.Shown;
import nl.vierogen.examples.Examples;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.LateChildren;
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
        for (int column = 0; column < LEVELS; column++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(WHOLE / LEVELS);
            table.getColumnConstraints().add(share);
        }
        scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setVisible(false);
        LateChildren.fill(this, head, scroll);
        model.panelProperty().subscribe(_ -> render());
        model.openProperty().subscribe(shown -> {
            setVisible(shown);
            render();
            Platform.runLater(this::reveal);
        });
        managedProperty().bind(visibleProperty());
        // its lines have not their places yet when its height and its room are set
        // only its height: where the lines lie is in those bounds too, and whoever reads on stays where she is
        scroll.viewportBoundsProperty().map(Bounds::getHeight).subscribe((_, _) -> Platform.runLater(this::reveal));
        table.heightProperty().subscribe((_, _) -> Platform.runLater(this::reveal));
    }

    /** Whether the wordings of 0, 1 and 2 stand below each other, for a narrow place. */
    public void setStacked(boolean stacked) {
        this.stacked = stacked;
        pseudoClassStateChanged(STACKED, stacked);
        render();
    }

    /** @param by how much further down its lines are shown, in heights of what is shown; back below 0 */
    public void scroll(double by) {
        double shown = scroll.getViewportBounds().getHeight();
        double hidden = table.getHeight() - shown;
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + by * shown / hidden, 0, 1));
        }
    }

    // not while it is closed: every key would draw three examples that nobody sees, before the next image
    private void render() {
        if (!model.openProperty().get()) {
            return;
        }
        CriteriaViewModel.Panel panel = model.panelProperty().get();
        title.setText(panel.title());
        current = title;
        table.getChildren().clear();
        int line = 0;
        for (CriteriaViewModel.Row row : panel.rows()) {
            Label name = cell(row.name(), "criteria-name", row.current());
            current = row.current() ? name : current;
            table.add(name, 0, line++, LEVELS, 1);
            line = row.current() ? tiles(row, line) : line;
            line = words(row, line, "criteria-level", true, Shown::wording);
            line = row.current() ? words(row, line, "criteria-reason", stacked, Shown::reason) : line;
        }
        reveal();
    }

    // small, so that the wording of all three, which decides, stands there without scrolling
    private int tiles(CriteriaViewModel.Row row, int line) {
        for (int level = 0; level < row.levels().size(); level++) {
            Shown shown = row.levels().get(level);
            int column = level;
            shown.example().map(example -> new ExampleTile(shown, example, examples, texts,
                    () -> model.enlarge(row.id(), shown.points()))).ifPresent(tile -> table.add(tile, column, line));
        }
        return line + 1;
    }

    // what has no words takes no line of its own; below each other it has to be said of which picture it is the reason
    private int words(CriteriaViewModel.Row row, int line, String style, boolean numbered,
            Function<Shown, String> text) {
        List<Shown> told = row.levels().stream().filter(level -> !text.apply(level).isEmpty()).toList();
        for (int place = 0; place < told.size(); place++) {
            Shown level = told.get(place);
            Region cell = cell(numbered ? String.valueOf(level.points()) : "", text.apply(level), style,
                    row.current());
            if (stacked) {
                table.add(cell, 0, line + place, LEVELS, 1);
            } else {
                table.add(cell, row.levels().indexOf(level), line);
            }
        }
        return line + (stacked ? told.size() : Math.min(1, told.size()));
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
        cell.setWrapText(true);
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return asCell(cell, style, current);
    }

    // the words hang beside their points
    private static HBox cell(String points, String text, String style, boolean current) {
        Label digit = new Label(points);
        digit.getStyleClass().add("criteria-points");
        digit.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        return asCell(new HBox(digit, words), style, current);
    }

    private static <R extends Region> R asCell(R cell, String style, boolean current) {
        cell.getStyleClass().addAll("criteria-cell", style);
        cell.setMinHeight(USE_PREF_SIZE);
        cell.pseudoClassStateChanged(CURRENT, current);
        return cell;
    }
}
