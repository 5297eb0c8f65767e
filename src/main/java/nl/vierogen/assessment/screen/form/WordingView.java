package nl.vierogen.assessment.screen.form;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.vierogen.assessment.screen.form.ScoreFormState.Level;
import nl.vierogen.assessment.screen.form.ScoreFormState.Meaning;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.ui.WrappedLabel;

/**
 * What 0, 1 and 2 mean for the current criterion. Those of the image lie over each other, so that the block is as high
 * as the longest and what stands below does not jump with every criterion.
 */
final class WordingView extends StackPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final WrappedLabel hint = new WrappedLabel();
    private List<Block> blocks = List.of();

    WordingView() {
        setId("assessment-wording");
        getStyleClass().add("wording");
        hint.setId("assessment-hint");
        hint.getStyleClass().add("wording-hint");
        hint.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    void render(String sentence, List<Meaning> meanings) {
        hint.setText(sentence);
        hint.setVisible(meanings.stream().noneMatch(Meaning::current));
        requestLayout();
        if (blocks.size() != meanings.size()) {
            blocks = Stream.generate(Block::new).limit(meanings.size()).toList();
            getChildren().setAll(hint);
            getChildren().addAll(blocks);
        }
        for (int n = 0; n < blocks.size(); n++) {
            blocks.get(n).render(meanings.get(n));
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

    /** What the points of one criterion mean. */
    private static final class Block extends VBox {
        private final Label title = new Label();
        private final List<Line> lines = Stream.generate(Line::new).limit(Criterion.HIGHEST + 1L).toList();

        Block() {
            title.getStyleClass().add("wording-title");
            getStyleClass().add("wording-block");
            getChildren().add(title);
            getChildren().addAll(lines);
        }

        void render(Meaning meaning) {
            title.setText(meaning.criterion());
            for (int points = 0; points < lines.size(); points++) {
                lines.get(points).render(meaning.levels().get(points));
            }
            setVisible(meaning.current());
        }
    }

    /** What one number of points means. */
    private static final class Line extends HBox {
        private final Label digit = new Label();
        private final WrappedLabel text = new WrappedLabel();

        Line() {
            digit.getStyleClass().add("wording-digit");
            digit.setMinWidth(USE_PREF_SIZE);
            text.getStyleClass().add("wording-text");
            text.setMinHeight(USE_PREF_SIZE);
            HBox.setHgrow(text, Priority.ALWAYS);
            getStyleClass().add("wording-row");
            getChildren().addAll(digit, text);
        }

        void render(Level level) {
            digit.setText(String.valueOf(level.points()));
            text.setText(level.text());
            pseudoClassStateChanged(CHOSEN, level.chosen());
        }
    }
}
