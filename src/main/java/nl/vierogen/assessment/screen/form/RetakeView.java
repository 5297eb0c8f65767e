package nl.vierogen.assessment.screen.form;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Hint;
import nl.vierogen.ui.LateChildren;
import nl.vierogen.ui.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/** The retake mark: one line while there is none, the reasons and a note once asked for or marked. */
public final class RetakeView extends VBox {
    private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final RetakeViewModel model;
    private final Label summary = new Label();
    private final Icon lock = new Icon(Feather.LOCK);
    private final Button choose = new Button();
    private final Button unmark = new Button();
    private final Label proposal = new Label();
    private final Button accept = new Button();
    private final VBox reasons = new VBox();
    private final Label prompt = new Label();
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final TextArea note;

    /** @param key the key that asks for a reason, to be shown */
    public RetakeView(RetakeViewModel model, Texts texts, Rest.Maker rests, String key) {
        this.model = model;
        setId("assessment-retake");
        getStyleClass().add("retake");
        setMinHeight(USE_PREF_SIZE);
        visibleProperty().set(model.isOffered());
        managedProperty().bind(visibleProperty());
        Label title = new Label(texts.get("assessment.retake"));
        title.getStyleClass().add("section-title");
        Icon.on(title, Feather.ROTATE_CCW);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(USE_PREF_SIZE);
        choose.setId("assessment-retake-choose");
        choose.setText(texts.get("assessment.retake.choose", key));
        choose.setMinWidth(USE_PREF_SIZE);
        choose.getStyleClass().add("small");
        choose.setOnAction(_ -> model.ask(!model.isAsking()));
        unmark.setId("assessment-retake-unmark");
        unmark.setText(texts.get("assessment.retake.unmark"));
        unmark.setMinWidth(USE_PREF_SIZE);
        unmark.getStyleClass().add("small");
        unmark.managedProperty().bind(unmark.visibleProperty());
        unmark.setOnAction(_ -> model.unmark());
        HBox head = new HBox(title, accept, unmark, choose);
        proposal.setId("assessment-retake-proposal");
        proposal.getStyleClass().add("retake-summary");
        proposal.setWrapText(true);
        proposal.setMinHeight(USE_PREF_SIZE);
        proposal.managedProperty().bind(proposal.visibleProperty());
        Icon.on(proposal, Feather.HELP_CIRCLE);
        accept.setId("assessment-retake-accept");
        accept.setText(texts.get("assessment.retake.accept"));
        accept.setMinWidth(USE_PREF_SIZE);
        accept.getStyleClass().add("small");
        accept.managedProperty().bind(accept.visibleProperty());
        accept.setOnAction(_ -> model.accept());
        head.getStyleClass().add("retake-head");
        summary.setId("assessment-retake-summary");
        Hint.on(summary, summary::getText);
        summary.getStyleClass().add("retake-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        prompt.setText(texts.get("assessment.retake.prompt", key));
        prompt.getStyleClass().add("retake-prompt");
        prompt.setWrapText(true);
        prompt.setMinHeight(USE_PREF_SIZE);
        reasons.getStyleClass().add("retake-reasons");
        reasons.managedProperty().bind(reasons.visibleProperty());
        note = new SlotTextArea(model.note(), rests);
        note.setId("assessment-retake-note");
        note.setPromptText(texts.get("assessment.retake.note"));
        note.setAccessibleText(texts.get("assessment.retake.note"));
        note.setPrefRowCount(1);
        note.managedProperty().bind(note.visibleProperty());
        model.stateProperty().subscribe(this::render);
        LateChildren.set(this, head, proposal, summary, reasons, note);
    }

    private void render(RetakeState state) {
        summary.setText(state.summary());
        summary.setVisible(state.marked() && !state.asking());
        summary.setManaged(summary.isVisible());
        pseudoClassStateChanged(ASKING, state.asking());
        pseudoClassStateChanged(MARKED, state.marked());
        reasons.setVisible(state.asking());
        proposal.setText(state.proposal());
        proposal.setVisible(!state.proposal().isEmpty() && !state.asking());
        accept.setVisible(!state.proposal().isEmpty() && !state.readOnly());
        unmark.setVisible(state.marked() && !state.locked() && !state.readOnly());
        summary.setGraphic(state.locked() ? lock : null);
        choose.setDisable(state.readOnly());
        note.setVisible(state.marked());
        note.setEditable(!state.readOnly());
        if (boxes.isEmpty()) {
            reasons.getChildren().add(prompt);
            state.reasons().forEach(reason -> reasons.getChildren().add(box(reason)));
        }
        state.reasons().forEach(reason -> boxes.get(reason.id()).setSelected(reason.chosen()));
    }

    private CheckBox box(RetakeState.Reason reason) {
        CheckBox box = new CheckBox(reason.digit() + "  " + reason.text()) {
            @Override
            public void fire() {
                // ticked only once it is saved
                model.toggle(reason.id());
            }
        };
        box.setId("assessment-retake-reason-" + reason.id());
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        boxes.put(reason.id(), box);
        return box;
    }
}
