package nl.vierogen.geometry;

import java.util.List;

/**
 * A box with level sides.
 *
 * @param left pixels from the left edge of the image
 * @param top pixels from its upper edge
 * @param right at least left
 * @param bottom at least top
 */
public record Frame(double left, double top, double right, double bottom) {
    /** @throws IllegalArgumentException when it is turned inside out */
    public Frame {
        if (!(left <= right && top <= bottom)) {
            throw new IllegalArgumentException("no frame");
        }
    }

    /** The whole of an image of this size. */
    public static Frame of(double width, double height) {
        return new Frame(0, 0, width, height);
    }

    /** The box with these two corners opposite each other, whichever they are. */
    public static Frame between(Spot one, Spot other) {
        return new Frame(Math.min(one.x(), other.x()), Math.min(one.y(), other.y()), Math.max(one.x(), other.x()),
                Math.max(one.y(), other.y()));
    }

    /** The smallest box about these places, at least one. */
    public static Frame around(List<Spot> spots) {
        return new Frame(spots.stream().mapToDouble(Spot::x).min().orElseThrow(),
                spots.stream().mapToDouble(Spot::y).min().orElseThrow(),
                spots.stream().mapToDouble(Spot::x).max().orElseThrow(),
                spots.stream().mapToDouble(Spot::y).max().orElseThrow());
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double area() {
        return width() * height();
    }

    public Spot centre() {
        return new Spot((left + right) / 2, (top + bottom) / 2);
    }

    /** The corners, from the upper left one clockwise. */
    public List<Spot> corners() {
        return List.of(new Spot(left, top), new Spot(right, top), new Spot(right, bottom), new Spot(left, bottom));
    }

    /** Whether the place lies in it or on its edge. */
    public boolean contains(Spot spot) {
        return spot.equals(spot.within(this));
    }

    /** About the same middle, so many times as wide and high. */
    public Frame scaled(double factor) {
        double halfWidth = width() * factor / 2;
        double halfHeight = height() * factor / 2;
        return new Frame(centre().x() - halfWidth, centre().y() - halfHeight, centre().x() + halfWidth,
                centre().y() + halfHeight);
    }

    /** Moved, as far as the other box allows. */
    public Frame moved(double dx, double dy, Frame room) {
        double x = Math.clamp(dx, Math.min(0, room.left - left), Math.max(0, room.right - right));
        double y = Math.clamp(dy, Math.min(0, room.top - top), Math.max(0, room.bottom - bottom));
        return new Frame(left + x, top + y, right + x, bottom + y);
    }
}
