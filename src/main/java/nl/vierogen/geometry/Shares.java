package nl.vierogen.geometry;

/**
 * How much of something a box fills.
 *
 * @param width share of the width, 0 or more
 * @param height share of the height, 0 or more
 * @param area share of the area that lies in the box, 0 to 1
 */
public record Shares(double width, double height, double area) {
    /** The share of the structure that the image should be filled with (procedure 2026, 2.m and the forms). */
    public static final double MARK = 2.0 / 3;

    /** How much of a shape the box fills; the parts of the box that stick out of the shape count for no area. */
    public static Shares of(Frame box, Polygon shape) {
        Frame bounds = Frame.around(shape.spots());
        Polygon common = shape.within(new Polygon(box.corners()));
        return new Shares(box.width() / bounds.width(), box.height() / bounds.height(), common.area() / shape.area());
    }
}
