package nl.vierogen.verdict.correction;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.texts.Texts;
import nl.vierogen.verdict.part.Sections;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The summary's section on a correction under way: which revision it makes, why, and the way to what was signed. */
public final class CorrectionUnderWayView extends VBox {
    /** @param signed on to the revision that was signed last */
    public CorrectionUnderWayView(Assessment assessment, Texts texts, Runnable signed) {
        setId("correction-under-way");
        setVisible(assessment.correction().isPresent());
        setManaged(isVisible());
        assessment.correction().ifPresent(correction -> show(assessment, correction, texts, signed));
    }

    private void show(Assessment assessment, LifeAct.CorrectionOpened correction, Texts texts, Runnable signed) {
        int last = assessment.seals().size();
        Button look = new Button(texts.get("verdict.correcting.signed", last), new FontIcon(Feather.LOCK));
        look.setId("correction-signed");
        look.setOnAction(_ -> signed.run());
        Label reason = Sections.wrapped(texts.get("verdict.correcting.reason", correction.reason()));
        reason.setId("correction-under-way-reason");
        VBox box = new VBox(reason, look);
        box.getStyleClass().add("vg-lines");
        getChildren().setAll(Sections.section(texts.get("verdict.correcting", last + 1), box));
    }
}
