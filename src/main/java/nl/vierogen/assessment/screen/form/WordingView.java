package nl.vierogen.assessment.screen.form;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.vierogen.assessment.screen.form.ScoreFormState.Level;
import nl.vierogen.assessment.screen.form.ScoreFormState.Meaning;

/**
 * What 0, 1 and 2 mean for the current criterion. Those of the image lie over each other, so that the block is as high
 * as the longest and what stands below does not jump with every criterion.
 */
final class WordingView extends StackPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Label hint = new Label();
    private List<Meaning> shown = List.of();

    WordingView() {
        setId("assessment-wording");
        getStyleClass().add("wording");
        hint.setId("assessment-hint");
        hint.getStyleClass().add("wording-hint");
        hint.setWrapText(true);
        hint.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    void render(String sentence, List<Meaning> meanings) {
        hint.setText(sentence);
        hint.setVisible(meanings.stream().noneMatch(Meaning::current));
        requestLayout();
        if (!meanings.equals(shown) || getChildren().isEmpty()) {
            shown = meanings;
            getChildren().setAll(hint);
            meanings.forEach(meaning -> getChildren().add(block(meaning)));
        }
    }

    // where there is little room, what is typed below needs it more than the longest meaning that is not shown
    @Override
    protected double computeMinHeight(double width) {
        double within = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
        double shownNow = getManagedChildren().stream().filter(Node::isVisible)
                .mapToDouble(child -> child.prefHeight(within)).max().orElse(0);
        return snappedTopInset() + shownNow + snappedBottomInset();
    }

    private static VBox block(Meaning meaning) {
        Label title = new Label(meaning.criterion());
        title.getStyleClass().add("wording-title");
        title.managedProperty().bind(title.visibleProperty());
        VBox block = new VBox(title);
        block.getStyleClass().add("wording-block");
        meaning.levels().forEach(level -> block.getChildren().add(row(level)));
        block.setVisible(meaning.current());
        return block;
    }

    private static HBox row(Level level) {
        Label digit = new Label(String.valueOf(level.points()));
        digit.getStyleClass().add("wording-digit");
        digit.setMinWidth(USE_PREF_SIZE);
        Label text = new Label(level.text());
        text.getStyleClass().add("wording-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(digit, text);
        row.getStyleClass().add("wording-row");
        row.pseudoClassStateChanged(CHOSEN, level.chosen());
        return row;
    }
}
