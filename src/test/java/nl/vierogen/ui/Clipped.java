package nl.vierogen.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;

/** What cannot be read to its end: words that end in an ellipsis, and controls beyond the edge of the window. */
public final class Clipped {
    private static final double ROUNDING = 1.5;

    private Clipped() {
    }

    /** Everything of the kind that is shown now. On the JavaFX thread, after a layout. */
    public static List<String> in(Scene scene) {
        List<String> found = new ArrayList<>();
        collect(scene.getRoot(), scene, found);
        return found;
    }

    private static void collect(Node node, Scene scene, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty()) {
            Bounds place = node.localToScene(node.getLayoutBounds());
            if (place.getMinX() < -ROUNDING || place.getMaxX() > scene.getWidth() + ROUNDING) {
                found.add("beyond the edge: " + name(labeled));
            } else if (endsEarly(labeled)) {
                found.add("ends early: " + name(labeled));
            } else if (isCutOff(labeled)) {
                found.add("cut off: " + name(labeled));
            }
        }
        if (node instanceof Parent parent && !(node instanceof TableView<?>)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, scene, found));
        }
    }

    // who asked for an ellipsis in the middle shows the whole in a hint
    private static boolean endsEarly(Labeled labeled) {
        return Hint.of(labeled).isEmpty() && labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && child != labeled.getGraphic())
                .map(child -> ((Text) child).getText())
                .anyMatch(shown -> !labeled.getText().startsWith(shown) || shown.length() < labeled.getText().length());
    }

    // sideways nothing scrolls here
    private static boolean isCutOff(Node node) {
        for (Parent at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                Bounds place = node.localToScene(node.getLayoutBounds());
                Bounds view = pane.localToScene(pane.getLayoutBounds());
                return place.getMaxX() > view.getMaxX() + ROUNDING || place.getMinX() < view.getMinX() - ROUNDING;
            }
        }
        return false;
    }

    private static String name(Labeled labeled) {
        return (labeled.getId() == null ? labeled.getStyleClass() : labeled.getId()) + " '" + labeled.getText() + "'";
    }
}
