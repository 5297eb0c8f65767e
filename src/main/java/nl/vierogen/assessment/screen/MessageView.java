package nl.vierogen.assessment.screen;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.LateChildren;
import nl.vierogen.ui.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/** Says what was not saved, across the whole screen, until it is saved after all or the person has read it. */
final class MessageView extends HBox {
    MessageView(AssessmentViewModel model, Texts texts) {
        getStyleClass().add("refusal");
        Label sentence = new Label();
        sentence.setId("assessment-refusal");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        Icon.on(sentence, Feather.ALERT_TRIANGLE);
        sentence.textProperty().bind(model.refusalProperty());
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button read = new Button(texts.get("assessment.not-saved.read"));
        read.setId("assessment-refusal-read");
        read.setMinWidth(USE_PREF_SIZE);
        read.setOnAction(_ -> model.acknowledgeRefusal());
        visibleProperty().bind(model.refusalProperty().isNotEmpty());
        LateChildren.fill(this, sentence, read);
        managedProperty().bind(visibleProperty());
    }
}
