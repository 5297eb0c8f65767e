package nl.vierogen.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/** What a screen reader would have to call by nothing: can have the focus, and has neither a name nor words. */
public final class Unnamed {
    private Unnamed() {
    }

    /** Everything of the kind that can be seen; by id, or else by kind. On the JavaFX thread. */
    public static List<String> in(Parent root) {
        List<String> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && (isBlank(name(node)) || node.getAccessibleRole() == AccessibleRole.NODE)) {
            found.add(node.getId() == null ? node.getTypeSelector() + " " + node.getStyleClass() : node.getId());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static String name(Node node) {
        if (!isBlank(node.getAccessibleText())) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
