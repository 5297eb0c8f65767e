package nl.vierogen.assessment.screen.conditions;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings what has the focus into sight. */
final class Sight {
    private Sight() {
    }

    /** Scrolls what the node lies in as little as is needed to see it whole, or else its top. */
    static void bring(Node node) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane) {
                bring(node, pane);
                return;
            }
        }
    }

    private static void bring(Node node, ScrollPane pane) {
        pane.applyCss();
        pane.layout();
        Node content = pane.getContent();
        double visible = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - visible;
        if (hidden <= 0) {
            return;
        }
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = pane.getVvalue() * hidden;
        if (place.getMaxY() > top + visible) {
            top = place.getMaxY() - visible;
        }
        pane.setVvalue(Math.min(top, place.getMinY()) / hidden);
    }
}
