package nl.vierogen.enrolment.part;

import javafx.geometry.Pos;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

/** Nothing but what is being done. */
public final class BusyView extends VBox {
    public BusyView(String sentence) {
        ProgressIndicator progress = new ProgressIndicator();
        progress.getStyleClass().add("vg-small-progress");
        progress.setAccessibleText(sentence);
        setId("busy");
        setAlignment(Pos.CENTER);
        setAccessibleText(sentence);
        getStyleClass().addAll("vg-page", "vg-empty");
        getChildren().addAll(progress, Words.soft(sentence));
    }
}
