package nl.vierogen.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/**
 * A screen as the window shows it.
 *
 * @param title what the window's title says before the name of the program
 * @param heading what the header says, or empty where the screen has a heading of its own
 * @param content the screen itself
 * @param focus where the focus goes first
 * @param help shows the keys of this screen, empty where the window's own suffice
 * @param leave saves what is still to be saved and then goes on; stays when that fails, so that it is seen
 * @param whole whether it wants the window for itself, without the header
 */
public record Screen(String title, String heading, Node content, Node focus, Optional<Runnable> help,
        Consumer<Runnable> leave, ObservableBooleanValue whole) {
    /** A screen under the header. */
    public Screen(String title, String heading, Node content, Node focus, Optional<Runnable> help,
            Consumer<Runnable> leave) {
        this(title, heading, content, focus, help, leave, new SimpleBooleanProperty());
    }

    /** A screen without help of its own and with nothing to do when it is left. */
    public static Screen of(String title, String heading, Node content, Node focus) {
        return new Screen(title, heading, content, focus, Optional.empty(), Runnable::run);
    }
}
