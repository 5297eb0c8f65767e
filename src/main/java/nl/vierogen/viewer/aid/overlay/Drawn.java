package nl.vierogen.viewer.aid.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/** Lines that are seen on dark and on light tissue: light, on a dark edge. */
public final class Drawn {
    private static final double HANDLE = 5;

    private final List<Node> nodes = new ArrayList<>();

    List<Node> nodes() {
        return nodes;
    }

    void closed(String style, List<Point2D> points) {
        add("aid-edge", new Polygon(coordinates(points)));
        add(style, new Polygon(coordinates(points)));
    }

    void open(String style, Point2D... points) {
        add("aid-edge", new Polyline(coordinates(List.of(points))));
        add(style, new Polyline(coordinates(List.of(points))));
    }

    /** A handle: square on a figure, round on the sector and the midline; filled when it is held. */
    void handle(Point2D at, boolean round, boolean held) {
        Shape shape = round
                ? new Circle(at.getX(), at.getY(), HANDLE)
                : new Rectangle(at.getX() - HANDLE, at.getY() - HANDLE, 2 * HANDLE, 2 * HANDLE);
        add(held ? "aid-handle-held" : "aid-handle", shape);
    }

    /** A cross with its middle open, so that what lies there is seen. */
    void cross(Point2D at, boolean held) {
        double arm = HANDLE * 2;
        double gap = HANDLE / 2;
        for (int[] way : new int[][]{{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
            open(held ? "aid-cross-held" : "aid-figure", at.add(way[0] * gap, way[1] * gap),
                    at.add(way[0] * arm, way[1] * arm));
        }
    }

    /** Writing with its lower left corner there. */
    void text(Point2D at, String written) {
        for (String style : new String[]{"aid-mark-text-edge", "aid-mark-text"}) {
            add(style, new Text(at.getX(), at.getY(), written));
        }
    }

    private void add(String style, Shape shape) {
        shape.getStyleClass().add(style);
        shape.setMouseTransparent(true);
        shape.setManaged(false);
        nodes.add(shape);
    }

    private static double[] coordinates(List<Point2D> points) {
        return points.stream().flatMapToDouble(point -> DoubleStream.of(point.getX(), point.getY()))
                .toArray();
    }
}
