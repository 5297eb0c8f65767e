package nl.vierogen.verdict.summary;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.vierogen.assessment.act.Remark;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.TabMovesOn;
import nl.vierogen.ui.WrittenText;
import nl.vierogen.verdict.part.Sections;

/** The comment on the whole logbook. */
final class CommentView extends VBox {
    private static final Duration PAUSE = Duration.millis(700); // text is lost for a second at most

    CommentView(CommentViewModel model, Texts texts) {
        TextArea area = new TextArea();
        area.setId("summary-overall");
        TabMovesOn.in(area);
        WrittenText.in(area, Remark.OVERALL.longest());
        area.setWrapText(true);
        area.setPrefRowCount(4);
        area.setPromptText(texts.get("verdict.overall.prompt"));
        area.setAccessibleText(texts.get("verdict.overall"));
        area.textProperty().bindBidirectional(model.textProperty());
        area.editableProperty().bind(model.editableProperty());
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> model.save());
        // never begun again while it runs: who types without a pause is not waited for
        area.textProperty().subscribe(pause::play);
        area.focusedProperty().subscribe(model::save);
        Label saved = Sections.soft("");
        saved.textProperty().bind(model.savedProperty());
        VBox section = Sections.section(texts.get("verdict.overall"), area);
        section.getChildren().add(saved);
        getChildren().add(section);
    }
}
