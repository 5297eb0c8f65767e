package nl.vierogen.practice.image.sonar;

/** A region of tissue, known by the distance to its edge. Lengths are in cm. */
public interface Shape {
    /** Distance to the edge, negative inside; exact near the edge, the right order of size elsewhere. */
    double distance(double x, double y);

    /** Whether the point can be within {@code margin} of the shape; may say yes too often, never no too often. */
    boolean near(double x, double y, double margin);

    /** Whether {@link #distance} is exact everywhere, so that one value speaks for a whole neighbourhood. */
    default boolean exact() {
        return false;
    }

    /** How squarely the edge nearest to a point faces a beam of direction (dx, dy): 0 along it, 1 straight on. */
    default double facing(double x, double y, double dx, double dy) {
        double step = 0.02;
        return Math.min(1,
                Math.abs(distance(x + step * dx, y + step * dy) - distance(x - step * dx, y - step * dy)) / (2 * step));
    }
}
