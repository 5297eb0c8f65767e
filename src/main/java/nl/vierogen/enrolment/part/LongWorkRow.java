package nl.vierogen.enrolment.part;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import nl.vierogen.texts.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How far it has come, and a button to stop it; takes its place only while something is under way. */
public final class LongWorkRow extends HBox {
    private static final Duration LOOK = Duration.millis(100);

    private final Timeline looking;

    /** @param id of the row; its parts have it before their own */
    public LongWorkRow(String id, LongWork work, ReadOnlyBooleanProperty working, Texts texts) {
        ProgressBar bar = new ProgressBar(0);
        bar.setId(id + "-progress");
        bar.setAccessibleText(texts.get("enrolment.long.progress"));
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button stop = new Button(texts.get("enrolment.long.stop"), new FontIcon(Feather.X));
        stop.setId(id + "-stop");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(_ -> work.stop());
        getStyleClass().add("vg-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(bar, stop);
        looking = new Timeline(new KeyFrame(LOOK, _ -> bar.setProgress(work.share())));
        looking.setCycleCount(Animation.INDEFINITE);
        working.subscribe(now -> {
            setVisible(now);
            setManaged(now);
            bar.setProgress(0);
            if (now) {
                looking.play();
            } else {
                looking.stop();
            }
        });
    }
}
