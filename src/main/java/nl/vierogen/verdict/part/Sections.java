package nl.vierogen.verdict.part;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.vierogen.ui.Tone;
import nl.vierogen.verdict.words.Fact;
import nl.vierogen.verdict.words.Scores;
import nl.vierogen.verdict.words.VerdictText;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Pieces that the screens around a verdict are made of. */
public final class Sections {
    private static final char NO_BREAK = '\u00a0'; // the points stay beside their criterion

    private static final int PAIR = 2; // four criteria wrap to two and two, never to three and one

    private Sections() {
    }

    /** The outcome in large letters with its reason under it. */
    public static VBox verdict(String id, VerdictText verdict) {
        VBox box = new VBox(outcome(id, verdict), reason(id, verdict));
        box.getStyleClass().add("vg-verdict");
        return box;
    }

    /** The outcome in large letters. */
    public static Label outcome(String id, VerdictText verdict) {
        Label title = new Label(verdict.title(), new FontIcon(shape(verdict.tone())));
        title.setId(id + "-outcome");
        title.getStyleClass().addAll("vg-outcome", verdict.tone().styleClass());
        title.setMinWidth(Region.USE_PREF_SIZE);
        return title;
    }

    /** Why the outcome is so. */
    public static Label reason(String id, VerdictText verdict) {
        Label reason = wrapped(verdict.reason());
        reason.setId(id + "-reason");
        return reason;
    }

    /** Numbers side by side, each over its name. */
    public static HBox figures(String id, List<Fact> facts) {
        HBox row = new HBox();
        row.getStyleClass().add("vg-figures");
        for (Fact fact : facts) {
            Label value = new Label(fact.value());
            value.setId(id + "-" + row.getChildren().size());
            value.getStyleClass().add("vg-figure");
            Label name = soft(fact.name());
            VBox figure = new VBox(value, name);
            figure.setMinWidth(Region.USE_PREF_SIZE);
            value.setMinWidth(Region.USE_PREF_SIZE);
            name.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(figure);
        }
        return row;
    }

    /** Names on the left, values on the right. */
    public static GridPane table(String id, List<Fact> facts) {
        GridPane grid = grid(id);
        facts.forEach(fact -> add(grid, fact.name(), wrapped(fact.value())));
        return grid;
    }

    /**
     * Names on the left, values on the right, and a button behind each that can be copied.
     *
     * @param copy what that button does, in words
     */
    public static GridPane table(String id, List<Fact> facts, String copy) {
        GridPane grid = grid(id);
        for (Fact fact : facts) {
            add(grid, fact.name(), fact.whole().isEmpty() ? wrapped(fact.value())
                    : new CopiedValue(id + "-copy-" + grid.getRowCount(), fact, copy + ": " + fact.name()));
        }
        return grid;
    }

    /** Images on the left, their scores on the right, each in a place of its own. */
    public static VBox scores(String id, List<Scores> images) {
        VBox rows = new VBox();
        rows.setId(id);
        rows.getStyleClass().add("vg-score-rows");
        for (Scores image : images) {
            FlowPane scores = new FlowPane();
            scores.getStyleClass().add("vg-scores");
            scores.setPrefWrapLength(Short.MAX_VALUE); // as wide as there is room, or its least height is too large
            for (int first = 0; first < image.scores().size(); first += PAIR) {
                HBox pair = new HBox();
                pair.getStyleClass().add("vg-score-pair");
                image.scores().stream().skip(first).limit(PAIR).forEach(score -> pair.getChildren().add(score(score)));
                scores.getChildren().add(pair);
            }
            HBox.setHgrow(scores, Priority.ALWAYS);
            Label name = soft(image.name());
            name.getStyleClass().add("vg-score-name");
            rows.getChildren().add(new HBox(name, scores));
        }
        return rows;
    }

    private static Label score(String text) {
        Label label = new Label(text.replace(' ', NO_BREAK));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("vg-score");
        return label;
    }

    private static void add(GridPane grid, String heading, Node content) {
        Label name = soft(heading);
        GridPane.setValignment(name, VPos.TOP);
        grid.addRow(grid.getRowCount(), name, content);
    }

    private static GridPane grid(String id) {
        GridPane grid = new GridPane();
        grid.setId(id);
        grid.getStyleClass().add("vg-table");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        return grid;
    }

    /** A heading over its content. */
    public static VBox section(String heading, Node content) {
        Label label = new Label(heading);
        label.getStyleClass().add("vg-heading");
        VBox box = new VBox(label, content);
        box.getStyleClass().add("vg-section");
        return box;
    }

    /** A sentence that stands back, over as many lines as it needs. */
    public static Label softSentence(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add("vg-soft");
        return label;
    }

    /** A label that stands back. */
    public static Label soft(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("vg-soft");
        return label;
    }

    /** A label of as many lines as it needs. */
    public static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Scrolls what does not fit, from top to bottom only. */
    public static ScrollPane scroll(Region content, String id) {
        ScrollPane scroll = new ScrollPane(content);
        content.getStyleClass().add("vg-scrolled");
        scroll.setId(id);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private static Feather shape(Tone tone) {
        return switch (tone) {
            case SUCCESS -> Feather.CHECK_CIRCLE;
            case DANGER -> Feather.X_OCTAGON;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case NEUTRAL -> Feather.CORNER_UP_LEFT;
            case ACCENT -> Feather.EDIT_3;
        };
    }
}
