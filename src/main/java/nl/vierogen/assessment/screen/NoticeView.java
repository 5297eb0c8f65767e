package nl.vierogen.assessment.screen;

import javafx.scene.control.Label;
import javafx.util.Duration;
import nl.vierogen.assessment.screen.form.PauseRest;
import nl.vierogen.assessment.screen.form.Rest;
import nl.vierogen.assessment.screen.state.Desk;

/** Says something quietly over the image and goes away by itself. */
final class NoticeView extends Label {
    private static final Duration LENGTH = Duration.seconds(5);

    NoticeView(Desk desk) {
        setId("assessment-notice");
        getStyleClass().add("notice");
        setMouseTransparent(true);
        setWrapText(true);
        Rest rest = PauseRest.of(LENGTH).before(desk::hush);
        desk.noticeProperty().subscribe(sentence -> {
            setText(sentence);
            setVisible(!sentence.isEmpty());
            rest.begin();
        });
    }
}
