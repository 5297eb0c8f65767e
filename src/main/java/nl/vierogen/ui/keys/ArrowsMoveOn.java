package nl.vierogen.ui.keys;

import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets arrow keys go past toggle buttons, which by themselves are chosen by whoever comes along: nobody changes the
 * language by walking by.
 */
public final class ArrowsMoveOn {
    private static final Map<KeyCode, TraversalDirection> WAYS = Map.of(KeyCode.LEFT, TraversalDirection.LEFT,
            KeyCode.RIGHT, TraversalDirection.RIGHT, KeyCode.UP, TraversalDirection.UP, KeyCode.DOWN,
            TraversalDirection.DOWN);

    private ArrowsMoveOn() {
    }

    /** In everything in the node, on these keys. */
    public static void in(Node node, Set<KeyCode> keys) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            TraversalDirection way = WAYS.get(event.getCode());
            if (way != null && keys.contains(event.getCode()) && event.getTarget() instanceof ToggleButton button) {
                button.requestFocusTraversal(way);
                event.consume();
            }
        });
    }
}
