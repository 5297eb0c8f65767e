package nl.vierogen.assessment.screen.conditions;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.Shortcut;

/** The list of conditions, in the place of the score form. */
public final class ConditionsView extends VBox {
    private final ConditionsViewModel model;
    private final Texts texts;
    private final KeyNames names;
    private final Label standing = new Label();
    private final VBox lines = new VBox();
    private final ConditionsKeys keys;

    /** @param summary leads to the summary */
    public ConditionsView(ConditionsViewModel model, Texts texts, KeyBindings bindings, Runnable summary) {
        this.model = model;
        this.texts = texts;
        this.names = new KeyNames(bindings, texts);
        this.keys = new ConditionsKeys(lines, summary);
        setId("assessment-conditions-list");
        getStyleClass().add("conditions");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("assessment.breach.heading"));
        Label title = new Label(texts.get("assessment.breach.heading"));
        title.getStyleClass().add("form-title");
        title.setMinWidth(USE_PREF_SIZE);
        Button close = Parts.button("conditions-close", texts.get("assessment.breach.close"), model::close);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, close);
        head.getStyleClass().add("condition-row");
        standing.setId("conditions-standing");
        standing.getStyleClass().add("condition-standing");
        standing.setWrapText(true);
        standing.setMinHeight(USE_PREF_SIZE);
        Label how = Parts.text(texts.get("assessment.breach.how"), "condition-how");
        how.setId("conditions-how");
        lines.getStyleClass().add("conditions");
        lines.setAccessibleRole(AccessibleRole.LIST_VIEW);
        lines.setAccessibleText(texts.get("assessment.breach.heading"));
        getChildren().addAll(head, standing, how, lines);
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(visibleProperty());
        model.stateProperty().subscribe(this::render);
        ObservableValue<Node> focused = sceneProperty().flatMap(Scene::focusOwnerProperty);
        focused.subscribe(_ -> keys.current().ifPresent(row -> Sight.bring((Node) row)));
    }

    /** To the first thing to decide, else to the first line. */
    @Override
    public void requestFocus() {
        keys.first(Row::isOpen).orElseGet(() -> keys.rows().getFirst()).place().requestFocus();
    }

    /** Does what a key means in the list; false when it means something else where the focus is. */
    public boolean perform(Shortcut shortcut) {
        return keys.perform(shortcut);
    }

    /** From a note back to its line, with what was written; whether there was one. */
    public boolean leaveNote() {
        return keys.leaveNote();
    }

    // drawn anew after each change: the focus stays at its place, or goes to what comes next
    private void render(ConditionsState state) {
        standing.setText(state.standing());
        Optional<Row> before = keys.current();
        String id = before.map(_ -> getScene().getFocusOwner().getId()).orElse("");
        lines.getChildren().clear();
        if (!state.signs().isEmpty()) {
            lines.getChildren().add(Parts.text(texts.get("assessment.breach.computed"), "section-title"));
            state.signs().forEach(
                    sign -> lines.getChildren().add(new SignView(sign, state.readOnly(), model, texts, names)));
        }
        lines.getChildren().add(Parts.text(texts.get("assessment.breach.own"), "section-title"));
        state.conditions().forEach(condition -> lines.getChildren()
                .add(new ConditionView(condition, state.readOnly(), model, texts, names)));
        before.ifPresent(row -> focusAgain(row, id));
    }

    private void focusAgain(Row before, String id) {
        Optional<Row> same = keys.first(row -> ((Node) row).getId().equals(((Node) before).getId()));
        Node again = lookup("#" + id);
        if (before.isOpen() && before.letter().isEmpty() && same.filter(row -> !row.isOpen()).isPresent()) {
            requestFocus();
        } else if (!before.isOpen() && same.filter(row -> row.isOpen()).isPresent()) {
            same.ifPresent(Row::write);
        } else if (again != null) {
            again.requestFocus();
        } else {
            same.ifPresentOrElse(row -> row.place().requestFocus(), this::requestFocus);
        }
    }
}
