package nl.vierogen.assessment.screen.looking;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import nl.vierogen.assessment.screen.form.PauseRest;
import nl.vierogen.assessment.screen.form.Rest;
import nl.vierogen.assessment.screen.state.Desk;

/** Says something quietly over the image and goes away by itself; below, or above when something stands below. */
final class NoticeView extends Label {
    private static final Duration LENGTH = Duration.ofSeconds(5);

    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");

    NoticeView(Desk desk, BooleanSupplier takenBelow) {
        setId("assessment-notice");
        getStyleClass().add("notice");
        setMouseTransparent(true);
        setWrapText(true);
        Rest rest = PauseRest.of(LENGTH).before(desk::hush);
        desk.noticeProperty().subscribe(sentence -> {
            setText(sentence);
            boolean above = takenBelow.getAsBoolean();
            StackPane.setAlignment(this, above ? Pos.TOP_CENTER : Pos.BOTTOM_CENTER);
            pseudoClassStateChanged(ABOVE, above);
            setVisible(!sentence.isEmpty());
            rest.begin();
        });
    }
}
