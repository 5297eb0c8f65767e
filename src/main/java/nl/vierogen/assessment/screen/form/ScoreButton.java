package nl.vierogen.assessment.screen.form;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One of 0, 1 and 2. Pressing it asks for the score; it looks pressed only once the score is saved. */
final class ScoreButton extends ToggleButton {
    private final Runnable ask;

    ScoreButton(int points, Runnable ask) {
        super(String.valueOf(points));
        this.ask = ask;
        getStyleClass().add("score-button");
        // a tick beside the digit: chosen is never told by colour alone
        FontIcon tick = new FontIcon(Feather.CHECK);
        tick.visibleProperty().bind(selectedProperty());
        setGraphic(tick);
        setContentDisplay(ContentDisplay.LEFT);
    }

    @Override
    public void fire() {
        if (!isDisabled()) {
            ask.run();
        }
    }
}
