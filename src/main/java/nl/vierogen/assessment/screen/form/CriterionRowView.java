package nl.vierogen.assessment.screen.form;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Hint;
import nl.vierogen.ui.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/** A criterion with its three buttons. */
final class CriterionRowView extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Label name = new Label();
    private final Label doubt = new Label();
    private String most = "";
    private final List<ScoreButton> buttons;

    /** @param criteria how the wording of all points is shown, with its key */
    CriterionRowView(CriterionId id, ScoreFormViewModel model, Texts texts, String criteria) {
        setId("assessment-criterion-" + id);
        getStyleClass().add("criterion-row");
        Icon caret = new Icon(Feather.CHEVRON_RIGHT);
        caret.getStyleClass().add("criterion-caret");
        name.getStyleClass().add("criterion-name");
        Hint.on(name, () -> most + "\n" + criteria);
        doubt.setId("assessment-doubt-" + id);
        doubt.setText(texts.get("assessment.doubt"));
        Icon.on(doubt, Feather.HELP_CIRCLE);
        doubt.getStyleClass().add("doubt-badge");
        doubt.managedProperty().bind(doubt.visibleProperty());
        doubt.setMinWidth(USE_PREF_SIZE);
        Hint.on(doubt, doubt.getText());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox segments = new HBox();
        segments.getStyleClass().add("score-buttons");
        segments.setMinWidth(USE_PREF_SIZE);
        buttons = IntStream.rangeClosed(0, Criterion.HIGHEST).mapToObj(points -> {
            ScoreButton button = new ScoreButton(points, () -> model.score(id, points));
            button.setId("assessment-score-" + id + "-" + points);
            return button;
        }).toList();
        buttons.getFirst().getStyleClass().add("first");
        buttons.getLast().getStyleClass().add("last");
        segments.getChildren().addAll(buttons);
        getChildren().addAll(caret, name, doubt, gap, segments);
        setOnMouseClicked(_ -> model.select(id));
    }

    void render(ScoreFormState.CriterionState state, boolean readOnly) {
        name.setText(state.name());
        most = state.most();
        setAccessibleText(state.accessible());
        pseudoClassStateChanged(CURRENT, state.current());
        doubt.setVisible(state.inDoubt());
        for (int points = 0; points < buttons.size(); points++) {
            ScoreButton button = buttons.get(points);
            button.setSelected(state.points().isPresent() && state.points().getAsInt() == points);
            button.setAccessibleText(state.name() + " " + points);
            button.setMouseTransparent(readOnly);
            button.setFocusTraversable(!readOnly);
        }
    }
}
