package nl.vierogen.geometry;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An ellipse.
 *
 * @param centre its middle
 * @param major half its longest diameter, in pixels, above 0
 * @param minor half its shortest, above 0 and at most major
 * @param angle of the longest diameter to the horizontal, in radians, clockwise on the screen
 */
public record Ellipse(Spot centre, double major, double minor, double angle) {
    private static final int CORNERS = 720;

    /** @throws IllegalArgumentException when it has no area or its diameters are the other way round */
    public Ellipse {
        if (!(minor > 0 && major >= minor)) {
            throw new IllegalArgumentException("no ellipse");
        }
    }

    /** Shortest diameter over the longest, above 0 to 1; 1 is a circle. */
    public double axisRatio() {
        return minor / major;
    }

    /** The longest diameter, from the left end to the right one. */
    public Segment majorAxis() {
        Spot one = at(0);
        Spot other = at(Math.PI);
        return one.x() <= other.x() ? new Segment(one, other) : new Segment(other, one);
    }

    /** The edge as a polygon. */
    public Polygon outline() {
        return new Polygon(IntStream.range(0, CORNERS).mapToObj(i -> at(2 * Math.PI * i / CORNERS)).toList());
    }

    /**
     * The share of the area on the left-hand side of a line, 0 to 1, seen along it; of a line that goes to the right
     * that is the part above it. The line is taken without end. Exact: pressed into a circle of radius 1, areas keep
     * their shares and the part cut off is a circular segment.
     */
    public double shareLeftOf(Segment line) {
        Spot from = unit(line.from());
        Spot to = unit(line.to());
        double depth = Math.clamp(new Segment(from, to).side(new Spot(0, 0)), -1, 1);
        // the middle lies so far on the right: what is left of the line is less than half
        return (Math.acos(depth) - depth * Math.sqrt(1 - depth * depth)) / Math.PI;
    }

    /**
     * How well both sides of a line lie on each other when the image is folded along it, 0 to 1: the area the ellipse
     * has in common with its mirror image, over its own. 1 only for a line along one of the axes, or any line through
     * the middle of a circle.
     */
    public double foldedOverlap(Segment line) {
        Polygon here = outline();
        List<Spot> mirrored = here.spots().stream().map(line::mirrored).toList();
        return here.within(new Polygon(mirrored)).area() / here.area();
    }

    private Spot at(double turn) {
        return centre.plus(major * Math.cos(turn), minor * Math.sin(turn)).turned(centre, angle);
    }

    private Spot unit(Spot spot) {
        Spot straight = spot.turned(centre, -angle);
        return new Spot((straight.x() - centre.x()) / major, (straight.y() - centre.y()) / minor);
    }
}
