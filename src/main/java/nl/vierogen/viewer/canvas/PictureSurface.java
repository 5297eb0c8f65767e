package nl.vierogen.viewer.canvas;

import javafx.geometry.Point2D;
import javafx.scene.Node;

/** Where a picture is drawn, for what is laid over it. */
public interface PictureSurface {
    /** The node that the picture is drawn on; takes the mouse, and its coordinates are those of the surface. */
    Node ground();

    /** Whether a picture is drawn. */
    boolean isShowing();

    /** Where a place of the picture is drawn, in units of the ground. Only while one is. */
    Point2D toPort(PicturePoint point);

    /** The place of the picture that is drawn there, in units of the ground, or the one nearest to it. Only while one is. */
    PicturePoint toPicture(double portX, double portY);

    /** Runs something whenever the picture lies otherwise, or comes or goes. */
    void onMove(Runnable moved);
}
