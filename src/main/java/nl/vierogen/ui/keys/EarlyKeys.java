package nl.vierogen.ui.keys;

import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is typed on a screen that has nothing to type for from all screens, with what is typed on in the same breath
 * when the next one comes: of three scores that begin too early the last would land at another criterion.
 */
public final class EarlyKeys implements EventHandler<KeyEvent> {
    private static final long BREATH = Duration.ofSeconds(1).toNanos();

    private final LongSupplier nanos;
    private final Runnable heard;
    // a filter on its scene would not keep the keys from the others there
    private @Nullable Window window;
    private boolean dropping;
    private boolean here = true;
    private long last;

    /** @param heard told of each key that does not count */
    public EarlyKeys(Runnable heard) {
        this(System::nanoTime, heard);
    }

    EarlyKeys(LongSupplier nanos, Runnable heard) {
        this.nanos = nanos;
        this.heard = heard;
    }

    /** Listens while the screen is in a window, or until {@link #end}, and then to the end of the breath. */
    public void on(Node screen) {
        screen.sceneProperty().subscribe((_, now) -> {
            if (now == null) {
                end();
            } else if (here && window == null) {
                window = now.getWindow();
                window.addEventFilter(KeyEvent.ANY, this);
            }
        });
    }

    /** From now on there is something to type for. */
    public void end() {
        here = false;
        if (!dropping) {
            uninstall();
        }
    }

    @Override
    public void handle(KeyEvent event) {
        if (event.getCode().isModifierKey()) {
            return; // of the key that comes with it
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            pressed(KeyChord.of(event));
        }
        if (dropping) {
            event.consume();
        }
    }

    private void pressed(KeyChord chord) {
        long now = nanos.getAsLong();
        dropping = chord.writes() && (here || dropping && now - last < BREATH);
        if (dropping) {
            last = now;
            heard.run();
        } else if (!here) {
            uninstall();
        }
    }

    private void uninstall() {
        if (window != null) {
            window.removeEventFilter(KeyEvent.ANY, this);
        }
    }
}
