package nl.vierogen.verdict.summary;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.vierogen.ui.Badge;
import nl.vierogen.ui.Hint;
import nl.vierogen.ui.Tone;
import nl.vierogen.verdict.words.Digit;
import org.kordamp.ikonli.feather.Feather;

/** An image on the summary: its name, points, and marks. */
final class ImageRow extends HBox {
    ImageRow(ImageLine line, SummaryViewModel model) {
        Hyperlink name = new Hyperlink(line.name());
        name.setId("summary-image-" + line.slot());
        name.setOnAction(_ -> model.goTo(line));
        name.getStyleClass().add("vg-image-name");
        ProgressBar bar = new ProgressBar(line.share());
        bar.getStyleClass().add("vg-points-bar");
        bar.setFocusTraversable(false);
        Label points = new Label(line.points());
        points.getStyleClass().add("vg-points");
        HBox digits = new HBox();
        digits.getStyleClass().add("vg-digits");
        digits.setAlignment(Pos.CENTER_LEFT);
        line.digits().forEach(digit -> digits.getChildren().add(label(digit)));
        FlowPane marks = new FlowPane();
        marks.getStyleClass().add("vg-marks");
        marks.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(marks, Priority.ALWAYS);
        line.marks().forEach(mark -> marks.getChildren().add(badge(mark)));
        getStyleClass().add("vg-image-row");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name, bar, points, digits, marks);
    }

    private static Label label(Digit digit) {
        Label label = new Label(digit.shown());
        label.getStyleClass().addAll("vg-digit", digit.isZero() ? "vg-digit-zero" : "vg-digit-some");
        Hint.on(label, digit.spoken());
        label.setAccessibleText(digit.spoken());
        return label;
    }

    private static Badge badge(ImageLine.Mark mark) {
        return switch (mark.kind()) {
            case OPEN -> new Badge(Tone.ACCENT, Feather.CIRCLE, mark.word());
            case DOUBT -> new Badge(Tone.WARNING, Feather.HELP_CIRCLE, mark.word());
            case RETAKE -> new Badge(Tone.DANGER, Feather.ROTATE_CCW, mark.word());
        };
    }
}
