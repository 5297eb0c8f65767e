package nl.vierogen.shell.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import nl.vierogen.ui.keys.Context;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.KeyChord;
import nl.vierogen.ui.keys.Shortcut;

/** What a key means to the window, once the screen has left it. */
public final class WindowKeys {
    private static final List<Context> CONTEXTS = List.of(Context.SCREENS, Context.GLOBAL);

    private WindowKeys() {
    }

    /** The shortcut of a pressed key; empty for what is typed or means nothing here. */
    public static Optional<Shortcut> of(KeyEvent event, KeyBindings bindings) {
        KeyChord chord = KeyChord.of(event);
        if (event.isAltDown() || chord.writes() && isTyping(event)) {
            return Optional.empty();
        }
        return bindings.find(chord, CONTEXTS);
    }

    private static boolean isTyping(KeyEvent event) {
        Scene scene = event.getTarget() instanceof Node node ? node.getScene() : null;
        return scene != null && scene.getFocusOwner() instanceof TextInputControl text && text.isEditable();
    }
}
