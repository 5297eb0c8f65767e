package nl.vierogen.assessment.screen.form;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.vierogen.scoring.Criterion;

/** What 0, 1 and 2 mean for the current criterion. */
final class WordingView extends VBox {
    private static final PseudoClass HINT = PseudoClass.getPseudoClass("hint");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    // in em: what stands below does not jump with every criterion
    private static final double STEADY = 13;

    private final Label title = new Label();
    private final List<HBox> rows = new ArrayList<>();
    private final List<Label> texts = new ArrayList<>();

    WordingView() {
        setId("assessment-wording");
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("wording");
        title.getStyleClass().add("wording-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        getChildren().add(title);
        for (int points = 0; points <= Criterion.HIGHEST; points++) {
            Label digit = new Label(String.valueOf(points));
            digit.getStyleClass().add("wording-digit");
            digit.setMinWidth(USE_PREF_SIZE);
            Label text = new Label();
            text.setId("assessment-wording-" + points);
            text.getStyleClass().add("wording-text");
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox row = new HBox(digit, text);
            row.getStyleClass().add("wording-row");
            row.managedProperty().bind(row.visibleProperty());
            rows.add(row);
            texts.add(text);
            getChildren().add(row);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(super.computePrefHeight(width), STEADY * title.getFont().getSize());
    }

    void render(String criterion, List<ScoreFormState.Level> levels) {
        title.setText(criterion);
        title.pseudoClassStateChanged(HINT, levels.isEmpty());
        for (int points = 0; points < rows.size(); points++) {
            boolean there = points < levels.size();
            rows.get(points).setVisible(there);
            texts.get(points).setText(there ? levels.get(points).text() : "");
            rows.get(points).pseudoClassStateChanged(CHOSEN, there && levels.get(points).chosen());
        }
    }
}
