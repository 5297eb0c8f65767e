package nl.vierogen.verdict.correction;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.vierogen.assessment.act.Remark;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.TabMovesOn;
import nl.vierogen.ui.WrittenText;
import nl.vierogen.verdict.part.Sections;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Why a signed result is corrected. */
public final class CorrectionView extends VBox {
    private final TextArea reason = new TextArea();

    public CorrectionView(CorrectionViewModel model, Texts texts) {
        reason.setId("correction-reason");
        reason.setWrapText(true);
        reason.setPrefRowCount(5);
        reason.setAccessibleText(texts.get("verdict.correction.reason"));
        TabMovesOn.in(reason);
        WrittenText.in(reason, Remark.NOTE.longest());
        reason.textProperty().bindBidirectional(model.reasonProperty());
        Label about = Sections.wrapped(model.about());
        about.setId("correction-about");
        VBox card = new VBox(about, Sections.section(texts.get("verdict.correction.reason"), reason));
        card.getStyleClass().add("vg-card");
        Button open = new Button(texts.get("verdict.correction.open"), new FontIcon(Feather.EDIT_3));
        open.setId("correction-open");
        open.getStyleClass().add("accent");
        open.setDefaultButton(true);
        open.setMinWidth(USE_PREF_SIZE);
        open.disableProperty().bind(model.canOpen().not());
        open.setOnAction(_ -> model.open());
        reason.editableProperty().bind(model.workingProperty().not());
        // off while working, and what is off loses the focus to the way back
        model.workingProperty().subscribe((_, _) -> reason.requestFocus());
        // in the text Enter begins a line, so that opening needs a chord, as it does on the assessing screen
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isControlDown()) {
                model.open();
                event.consume();
            }
        });
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        Label keys = Sections.wrapped(texts.get("verdict.correction.keys"));
        keys.getStyleClass().add("vg-soft");
        HBox bottom = new HBox(keys, open);
        bottom.getStyleClass().add("vg-actions");
        bottom.setAlignment(Pos.CENTER_RIGHT);
        setId("correction");
        getStyleClass().add("vg-page");
        getChildren().addAll(card, gap, bottom);
    }

    /** Where the focus goes first. */
    public Node focus() {
        return reason;
    }
}
