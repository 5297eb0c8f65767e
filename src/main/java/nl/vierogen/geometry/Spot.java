package nl.vierogen.geometry;

/**
 * A place in an image.
 *
 * @param x pixels from the left edge
 * @param y pixels from the upper edge, downwards
 */
public record Spot(double x, double y) {
    /** The place that lies so much further. */
    public Spot plus(double dx, double dy) {
        return new Spot(x + dx, y + dy);
    }

    /** Distance in pixels. */
    public double distance(Spot other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** The place halfway. */
    public Spot middle(Spot other) {
        return new Spot((x + other.x) / 2, (y + other.y) / 2);
    }

    /** The place nearest to this one within the frame. */
    public Spot within(Frame frame) {
        return new Spot(Math.clamp(x, frame.left(), frame.right()), Math.clamp(y, frame.top(), frame.bottom()));
    }

    /** This place after all was turned about another, in radians; clockwise on the screen. */
    public Spot turned(Spot about, double angle) {
        double dx = x - about.x;
        double dy = y - about.y;
        return new Spot(about.x + dx * Math.cos(angle) - dy * Math.sin(angle),
                about.y + dx * Math.sin(angle) + dy * Math.cos(angle));
    }
}
