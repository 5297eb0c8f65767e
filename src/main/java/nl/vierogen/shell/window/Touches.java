package nl.vierogen.shell.window;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.stage.Stage;

/**
 * Hears of every key and movement in a window and those that belong to it.
 *
 * @param touched told of each
 * @param covered whether something lies over everything: what brings that about goes no further
 */
public record Touches(Runnable touched, BooleanSupplier covered) {
    // not what JavaFX tells by itself when something moves under a pointer that lies still
    private static final List<EventType<? extends InputEvent>> ALL = List.of(KeyEvent.KEY_PRESSED,
            MouseEvent.MOUSE_MOVED, MouseEvent.MOUSE_DRAGGED, MouseEvent.MOUSE_PRESSED, ScrollEvent.SCROLL,
            TouchEvent.TOUCH_PRESSED);

    /** Listens from now on. */
    public void in(Stage stage) {
        new Family(stage).each(one -> in(one.getScene()));
    }

    private void in(Scene scene) {
        for (EventType<? extends InputEvent> type : ALL) {
            scene.addEventFilter(type, event -> {
                boolean before = covered.getAsBoolean();
                touched.run();
                if (covered.getAsBoolean() && !before) {
                    event.consume(); // meant for what was there
                }
            });
        }
    }
}
