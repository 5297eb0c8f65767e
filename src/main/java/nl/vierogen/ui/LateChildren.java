package nl.vierogen.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Children that come into their pane only when they are first to be seen: until then they cost a screen neither style nor
 * skin. Only for what takes no room while it is hidden.
 */
public final class LateChildren {
    private LateChildren() {
    }

    /** Gives a pane these children when it first shows. */
    public static void fill(Pane pane, Node... children) {
        List<Node> all = List.of(children);
        fill(pane, () -> pane.getChildren().setAll(all));
    }

    /** Fills a pane when it first shows. */
    public static void fill(Pane pane, Runnable filling) {
        pane.visibleProperty().subscribe(shown -> {
            if (shown && pane.getChildren().isEmpty()) {
                filling.run();
                dress(pane);
            }
        });
    }

    /** Gives a pane these children in this order, each when it first shows. */
    public static void set(Pane pane, Node... children) {
        List<Node> order = List.of(children);
        order.forEach(child -> child.visibleProperty().subscribe(shown -> {
            if (shown && !pane.getChildren().contains(child)) {
                pane.getChildren().add(place(pane, order, child), child);
                dress(child);
            }
        }));
    }

    // without a skin a field takes no key, and the next one may be pressed already
    private static void dress(Node node) {
        if (node.getScene() != null) {
            node.applyCss();
        }
    }

    private static int place(Pane pane, List<Node> order, Node child) {
        return (int) order.subList(0, order.indexOf(child)).stream().filter(pane.getChildren()::contains).count();
    }
}
