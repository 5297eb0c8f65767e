package nl.vierogen.assessment.screen.form;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** A rest measured by the clock of the animations. */
public final class PauseRest implements Rest {
    private final PauseTransition pause;
    private final PauseTransition last;

    private PauseRest(Duration length, Duration longest, Runnable then) {
        pause = new PauseTransition(length);
        last = new PauseTransition(longest);
        pause.setOnFinished(_ -> end(then));
        last.setOnFinished(_ -> end(then));
    }

    /** Rests of this length, however often they start again. */
    public static Rest.Maker of(Duration length) {
        return of(length, Duration.INDEFINITE);
    }

    /** Rests of this length that end at the latest so long after the first start: who never pauses is waited for no longer. */
    public static Rest.Maker of(Duration length, Duration longest) {
        return then -> new PauseRest(length, longest, then);
    }

    @Override
    public void begin() {
        pause.playFromStart();
        last.play(); // goes on, if it had begun
    }

    @Override
    public void cancel() {
        pause.stop();
        last.stop();
    }

    private void end(Runnable then) {
        cancel();
        then.run();
    }
}
