package nl.vierogen.assessment.screen.conditions;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import nl.vierogen.assessment.Hidden;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.ui.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/** Stands in the place of an image that is no longer shown, and says why. */
public final class HiddenPicture extends StackPane {
    private final Label why = new Label();

    public HiddenPicture(Desk desk) {
        setId("assessment-hidden");
        getStyleClass().addAll("vg-picture", "hidden-picture");
        setMinSize(0, 0);
        why.setId("assessment-hidden-why");
        why.setWrapText(true);
        why.getStyleClass().add("viewer-message");
        Icon.on(why, Feather.EYE_OFF);
        getChildren().add(why);
        desk.onChange(() -> render(desk, desk.hidden(desk.slot())));
    }

    private void render(Desk desk, Optional<Hidden> hidden) {
        why.setText(hidden.map(reason -> desk.wording().get(key(reason.by()), reason.finding().condition(),
                desk.open().procedure().condition(reason.finding().condition())
                        .map(condition -> desk.wording().of(condition.text())).orElse("")))
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
