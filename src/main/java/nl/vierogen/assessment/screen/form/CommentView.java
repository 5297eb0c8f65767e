package nl.vierogen.assessment.screen.form;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;

/** The comment field. */
public final class CommentView extends VBox {
    private final TextArea area;

    /** @param key the key that leads here, to be shown */
    public CommentView(CommentViewModel model, Texts texts, Rest.Maker rests, String key) {
        getStyleClass().add("comment");
        Label title = new Label(texts.get("assessment.comment"));
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("section-title");
        area = new SlotTextArea(model.text(), rests);
        area.setId("assessment-comment");
        area.setPromptText(texts.get("assessment.comment.prompt", key));
        area.setPrefRowCount(2);
        area.setMaxHeight(Double.MAX_VALUE);
        setVgrow(area, Priority.ALWAYS);
        area.setEditable(!model.isReadOnly());
        area.setAccessibleText(texts.get("assessment.comment"));
        title.managedProperty().bind(title.visibleProperty());
        title.setLabelFor(area);
        getChildren().addAll(title, area);
    }

    /** The field itself. */
    public TextArea area() {
        return area;
    }
}
