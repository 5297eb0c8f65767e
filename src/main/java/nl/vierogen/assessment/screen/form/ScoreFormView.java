package nl.vierogen.assessment.screen.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.texts.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The score form of the image shown. */
public final class ScoreFormView extends VBox {
    private static final PseudoClass COMPLETE = PseudoClass.getPseudoClass("complete");

    private final ScoreFormViewModel model;
    private final Texts texts;
    private final Label title = new Label();
    private final Label structure = new Label();
    private final Label points = new Label();
    private final Label standing = new Label();
    private final FontIcon mark = new FontIcon();
    private final GridPane facts = new GridPane();
    private final VBox rows = new VBox();
    private final WordingView wording = new WordingView();
    private final Map<CriterionId, CriterionRowView> byId = new LinkedHashMap<>();

    public ScoreFormView(ScoreFormViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("assessment-form");
        getStyleClass().add("score-form");
        title.setId("assessment-image");
        title.getStyleClass().add("form-title");
        structure.getStyleClass().add("form-structure");
        points.setId("assessment-image-points");
        points.getStyleClass().add("form-points");
        points.setMinWidth(USE_PREF_SIZE);
        standing.setId("assessment-image-open");
        standing.getStyleClass().add("form-standing");
        standing.setGraphic(mark);
        standing.setMinWidth(USE_PREF_SIZE);
        facts.getStyleClass().add("form-facts");
        rows.getStyleClass().add("criteria");
        VBox names = new VBox(title, structure);
        HBox.setHgrow(names, Priority.ALWAYS);
        VBox numbers = new VBox(points, standing);
        numbers.getStyleClass().add("form-numbers");
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(names, numbers);
        head.getStyleClass().add("form-head");
        getChildren().addAll(head, facts, rows, wording);
        model.stateProperty().subscribe(this::render);
    }

    private void render(ScoreFormState state) {
        title.setText(state.title());
        structure.setText(state.structure());
        points.setText(state.points());
        standing.setText(state.standing());
        standing.pseudoClassStateChanged(COMPLETE, state.complete());
        mark.setIconCode(state.complete() ? Feather.CHECK : Feather.CIRCLE);
        renderFacts(state.facts());
        if (!List.copyOf(byId.keySet()).equals(state.ids())) {
            byId.clear();
            state.ids().forEach(id -> byId.put(id, new CriterionRowView(id, model, texts)));
            rows.getChildren().setAll(byId.values());
        }
        state.criteria().forEach(criterion -> byId.get(criterion.id()).render(criterion, state.readOnly()));
        wording.render(state.wordingTitle(), state.wording());
    }

    private void renderFacts(List<ScoreFormState.Fact> stated) {
        facts.getChildren().clear();
        for (int at = 0; at < stated.size(); at++) {
            Label name = new Label(stated.get(at).name());
            name.getStyleClass().add("fact-name");
            Label value = new Label(stated.get(at).value());
            value.getStyleClass().add("fact-value");
            facts.add(name, at % 2, at / 2 * 2);
            facts.add(value, at % 2, at / 2 * 2 + 1);
        }
    }
}
