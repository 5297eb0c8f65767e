package nl.vierogen.viewer.aid.overlay;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import nl.vierogen.geometry.Frame;
import nl.vierogen.geometry.Spot;
import nl.vierogen.viewer.canvas.PicturePoint;
import nl.vierogen.viewer.canvas.PictureSurface;

/** Where the pixels of the picture shown are drawn. Only while one is shown. */
public record AidGround(PictureSurface surface, Frame image) {
    private static final PicturePoint FIRST = new PicturePoint(0, 0);
    private static final PicturePoint LAST = new PicturePoint(1, 1);

    /** Where a place of the image is drawn, also of one outside it. */
    Point2D toPort(Spot spot) {
        Point2D first = surface.toPort(FIRST);
        Point2D last = surface.toPort(LAST);
        return new Point2D(first.getX() + spot.x() / image.width() * (last.getX() - first.getX()),
                first.getY() + spot.y() / image.height() * (last.getY() - first.getY()));
    }

    List<Point2D> toPort(List<Spot> spots) {
        return spots.stream().map(this::toPort).toList();
    }

    /** The place of the image that is drawn there, or the one nearest to it. */
    Spot toImage(double x, double y) {
        PicturePoint point = surface.toPicture(x, y);
        return new Spot(point.x() * image.width(), point.y() * image.height());
    }

    /** Pixels of the image a unit of the screen. */
    double pixels() {
        return image.width() / (surface.toPort(LAST).getX() - surface.toPort(FIRST).getX());
    }

    /** The part of the image that is seen. */
    Frame seen() {
        Node node = surface.ground();
        return Frame.between(toImage(0, 0),
                toImage(node.getLayoutBounds().getWidth(), node.getLayoutBounds().getHeight()));
    }
}
