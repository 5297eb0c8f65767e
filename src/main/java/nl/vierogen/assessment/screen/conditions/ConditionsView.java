package nl.vierogen.assessment.screen.conditions;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;

/** The list of conditions, in the place of the score form. */
public final class ConditionsView extends VBox {
    private final ConditionsViewModel model;
    private final Texts texts;
    private final Label standing = new Label();
    private final VBox lines = new VBox();
    private final Button close;

    public ConditionsView(ConditionsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("assessment-conditions-list");
        getStyleClass().add("conditions");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("assessment.breach.heading"));
        Label title = new Label(texts.get("assessment.breach.heading"));
        title.getStyleClass().add("form-title");
        title.setMinWidth(USE_PREF_SIZE);
        close = Parts.button("conditions-close", texts.get("assessment.breach.close"), model::close);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, close);
        head.getStyleClass().add("condition-row");
        standing.setId("conditions-standing");
        standing.getStyleClass().add("condition-standing");
        standing.setWrapText(true);
        standing.setMinHeight(USE_PREF_SIZE);
        lines.getStyleClass().add("conditions");
        getChildren().addAll(head, standing, lines);
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(visibleProperty());
        model.stateProperty().subscribe(this::render);
    }

    /** To the first thing to decide, else to the first condition. */
    @Override
    public void requestFocus() {
        Optional<ConditionsState.SignLine> first = model.stateProperty().get().signs().stream()
                .filter(sign -> sign.decided() == ConditionsState.Decided.OPEN).findFirst();
        Node target = first.map(sign -> lookup("#conditions-sign-" + sign.key() + "-note"))
                .orElseGet(() -> lookup(".condition-letter"));
        (target == null || target.isDisabled() ? close : target).requestFocus();
    }

    // drawn anew after each change: the focus stays at its place, or goes to what comes next
    private void render(ConditionsState state) {
        standing.setText(state.standing());
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        boolean here = focused != null && isIn(focused);
        String id = here && focused.getId() != null ? focused.getId() : "";
        lines.getChildren().clear();
        if (!state.signs().isEmpty()) {
            lines.getChildren().add(Parts.text(texts.get("assessment.breach.computed"), "section-title"));
            state.signs().forEach(
                    sign -> lines.getChildren().add(new SignView(sign, state.readOnly(), model, texts)));
        }
        lines.getChildren().add(Parts.text(texts.get("assessment.breach.own"), "section-title"));
        state.conditions().forEach(condition -> lines.getChildren()
                .add(new ConditionView(condition, state.readOnly(), model, texts)));
        if (here) {
            Node again = id.isEmpty() ? null : lookup("#" + id);
            (again == null ? this : again).requestFocus();
        }
    }

    private boolean isIn(Node node) {
        for (Node place = node; place != null; place = place.getParent()) {
            if (place == lines) {
                return true;
            }
        }
        return false;
    }
}
