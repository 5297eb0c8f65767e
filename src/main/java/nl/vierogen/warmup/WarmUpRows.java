package nl.vierogen.warmup;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/** The criteria of a warm-up: three buttons while it is scored, own beside known points with the reason after it. */
final class WarmUpRows {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final WarmUpViewModel model;
    private final Texts texts;

    WarmUpRows(WarmUpViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node row(WarmUpState.Row row, boolean told) {
        return told ? compared(row) : open(row);
    }

    private HBox open(WarmUpState.Row row) {
        Label name = new Label(row.name());
        name.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(name, gap);
        line.getStyleClass().add("warmup-row");
        line.pseudoClassStateChanged(CURRENT, row.current());
        if (row.current()) {
            Icon.on(name, Feather.CHEVRON_RIGHT);
        }
        for (int points = 0; points <= Criterion.HIGHEST; points++) {
            line.getChildren().add(button(row, points));
        }
        line.setOnMouseClicked(_ -> model.select(row.id()));
        return line;
    }

    private ToggleButton button(WarmUpState.Row row, int points) {
        ToggleButton button = new ToggleButton(String.valueOf(points));
        button.setId("warmup-score-" + row.id() + "-" + points);
        boolean chosen = row.own().isPresent() && row.own().getAsInt() == points;
        button.setSelected(chosen);
        if (chosen) {
            Icon.on(button, Feather.CHECK);
        }
        button.setAccessibleText(texts.get("warmup.score", row.name(), points));
        button.setMinWidth(Region.USE_PREF_SIZE);
        // a click may rebuild the row: the keys stay with the screen
        button.setFocusTraversable(false);
        button.setOnAction(_ -> model.score(row.id(), points));
        return button;
    }

    private static VBox compared(WarmUpState.Row row) {
        Label verdict = wrapped(row.verdict());
        verdict.setId("warmup-verdict-" + row.id());
        Icon.on(verdict, row.alike() ? Feather.CHECK : Feather.SHUFFLE);
        verdict.getStyleClass().add("warmup-verdict");
        Label reason = wrapped(row.reason());
        reason.setId("warmup-reason-" + row.id());
        reason.getStyleClass().add("vg-soft");
        Label name = wrapped(row.name());
        name.getStyleClass().add("warmup-name");
        VBox lines = new VBox(name, verdict, reason);
        lines.getStyleClass().add("warmup-compared");
        return lines;
    }

    // the words hang beside their points
    static HBox meaning(int points, String words) {
        Label digit = new Label(String.valueOf(points));
        digit.getStyleClass().add("warmup-points");
        Label text = wrapped(words);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(digit, text);
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
