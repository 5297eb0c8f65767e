package nl.vierogen.assessment.screen.form;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** A rest measured by the clock of the animations. */
public final class PauseRest implements Rest {
    private final PauseTransition pause;

    private PauseRest(Duration length, Runnable then) {
        this.pause = new PauseTransition(length);
        pause.setOnFinished(_ -> then.run());
    }

    /** Rests of this length. */
    public static Rest.Maker of(Duration length) {
        return then -> new PauseRest(length, then);
    }

    @Override
    public void begin() {
        pause.playFromStart();
    }

    @Override
    public void cancel() {
        pause.stop();
    }
}
