package nl.vierogen.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/**
 * Words under the pointer. What shows them is a window of its own, which is made only for whoever points there; while they
 * show, they stay as they are, until something else is chosen.
 */
public final class Hint {
    // in pixels: a sentence stands in a few lines, also on a small screen
    private static final double WIDEST = 480;

    private Hint() {
    }

    /** The control has these words. */
    public static void on(Control control, String words) {
        control.setAccessibleHelp(words);
        on(control, () -> words);
    }

    /** @param words asked for each time that they show */
    public static void on(Control control, Supplier<String> words) {
        if (control.getProperties().put(Hint.class, words) != null) {
            return;
        }
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent entered) {
                control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                Tooltip tooltip = new Tooltip();
                tooltip.setWrapText(true);
                tooltip.setMaxWidth(WIDEST);
                tooltip.setOnShowing(_ -> of(control).ifPresent(tooltip::setText));
                control.setTooltip(tooltip);
            }
        });
    }

    /** Takes away the words that show, for they may not hold any longer. */
    public static void hide() {
        List.copyOf(Window.getWindows()).stream().filter(Tooltip.class::isInstance).forEach(Window::hide);
    }

    /** The words that the control has, empty without a hint. */
    public static Optional<String> of(Control control) {
        return control.hasProperties() && control.getProperties().get(Hint.class) instanceof Supplier<?> words
                ? Optional.of(String.valueOf(words.get()))
                : Optional.empty();
    }
}
