package nl.vierogen.viewer.canvas;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Lets nothing of a region be drawn beyond its edge. */
public final class Edge {
    private Edge() {
    }

    public static void clip(Region region) {
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(region.widthProperty());
        edge.heightProperty().bind(region.heightProperty());
        region.setClip(edge);
    }
}
