package nl.vierogen.assessment.screen.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.icon.Icon;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.Shortcut;
import org.kordamp.ikonli.feather.Feather;

/** The score form of the image shown. */
public final class ScoreFormView extends VBox {
    private static final PseudoClass COMPLETE = PseudoClass.getPseudoClass("complete");

    private final ScoreFormViewModel model;
    private final Texts texts;
    private final String criteria;
    private final Label title = new Label();
    private final Label structure = new Label();
    private final Label points = new Label();
    private final Label standing = new Label();
    private final Icon mark = Icon.on(standing, Feather.CIRCLE);
    private final FlowPane facts = new FlowPane();
    private final VBox rows = new VBox();
    private final WordingView wording = new WordingView();
    private final Map<CriterionId, CriterionRowView> byId = new LinkedHashMap<>();
    private List<ScoreFormState.Fact> stated = List.of();

    public ScoreFormView(ScoreFormViewModel model, Texts texts, KeyBindings bindings) {
        this.model = model;
        this.texts = texts;
        this.criteria = bindings.tooltip(Shortcut.CRITERIA, texts);
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

    /** What 0, 1 and 2 mean; makes room when something else needs it. */
    public Node wording() {
        return wording;
    }

    private void render(ScoreFormState state) {
        title.setText(state.title());
        structure.setText(state.structure());
        points.setText(state.points());
        standing.setText(state.standing());
        standing.pseudoClassStateChanged(COMPLETE, state.complete());
        mark.setShape(state.complete() ? Feather.CHECK : Feather.CIRCLE);
        if (!state.facts().equals(stated)) {
            stated = state.facts();
            renderFacts();
        }
        if (!List.copyOf(byId.keySet()).equals(state.ids())) {
            byId.clear();
            state.ids().forEach(id -> byId.put(id, new CriterionRowView(id, model, texts, criteria)));
            rows.getChildren().setAll(byId.values());
        }
        state.criteria().forEach(criterion -> byId.get(criterion.id()).render(criterion, state.readOnly()));
        wording.render(state.hint(), state.meanings());
    }

    private void renderFacts() {
        facts.getChildren().clear();
        for (ScoreFormState.Fact fact : stated) {
            Label name = new Label(fact.name());
            name.getStyleClass().add("fact-name");
            facts.getChildren().add(new VBox(name, new Label(fact.value())));
        }
    }
}
