package nl.vierogen.assessment.screen.conditions;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import nl.vierogen.assessment.opened.Hidden;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.ui.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/** Stands in the place of an image that is no longer shown, and says why. */
public final class HiddenPicture extends StackPane {
    private final Procedure procedure;
    private final Wording wording;
    private final Label why = new Label();

    /** In the place of the image that is scored. */
    public HiddenPicture(Desk desk) {
        this(desk.open().procedure(), desk.wording());
        setId("assessment-hidden");
        why.setId("assessment-hidden-why");
        desk.onChange(() -> show(desk.hidden(desk.slot())));
    }

    /** In the place of another image; shown or not by {@link #show}. */
    public HiddenPicture(Procedure procedure, Wording wording) {
        this.procedure = procedure;
        this.wording = wording;
        getStyleClass().addAll("vg-picture", "hidden-picture");
        setMinSize(0, 0);
        why.setWrapText(true);
        why.getStyleClass().add("viewer-message");
        Icon.on(why, Feather.EYE_OFF);
        getChildren().add(why);
    }

    /** Stands there when there is a reason to. */
    public void show(Optional<Hidden> hidden) {
        why.setText(hidden.map(reason -> wording.get(key(reason.by()), reason.finding().condition(),
                procedure.condition(reason.finding().condition()).map(condition -> wording.of(condition.text()))
                        .orElse("")))
                .orElse(""));
        setVisible(hidden.isPresent());
    }

    private static String key(Hidden.By by) {
        return switch (by) {
            case ONESELF -> "hidden.why.ONESELF";
            case COLLEAGUE -> "hidden.why.COLLEAGUE";
            case BOTH -> "hidden.why.BOTH";
        };
    }
}
