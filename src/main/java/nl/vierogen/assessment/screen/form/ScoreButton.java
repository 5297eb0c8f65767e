package nl.vierogen.assessment.screen.form;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import nl.vierogen.ui.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/** One of 0, 1 and 2. Pressing it asks for the score; it looks pressed only once the score is saved. */
final class ScoreButton extends ToggleButton {
    private final Runnable ask;

    ScoreButton(int points, Runnable ask) {
        super(String.valueOf(points));
        this.ask = ask;
        getStyleClass().add("score-button");
        // a tick beside the digit: chosen is never told by colour alone
        Icon.on(this, Feather.CHECK);
        selectedProperty()
                .subscribe(chosen -> setContentDisplay(chosen ? ContentDisplay.LEFT : ContentDisplay.TEXT_ONLY));
    }

    @Override
    public void fire() {
        if (!isDisabled()) {
            ask.run();
        }
    }
}
