package nl.vierogen.geometry;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The piece of a circle from one place over another to a third; a straight line where they lie on one.
 *
 * @param from where it begins
 * @param over a place it passes
 * @param to where it ends
 */
public record Arc(Spot from, Spot over, Spot to) {
    private static final int PIECES = 48;
    private static final double STRAIGHT = 1e-6;

    /** Places along it, with both ends. */
    public List<Spot> spots() {
        double ax = over.x() - from.x();
        double ay = over.y() - from.y();
        double bx = to.x() - from.x();
        double by = to.y() - from.y();
        double cross = ax * by - ay * bx;
        double square = bx * bx + by * by;
        if (Math.abs(cross) <= STRAIGHT * square || square == 0) {
            return List.of(from, to);
        }
        double a = ax * ax + ay * ay;
        Spot centre = from.plus((by * a - ay * square) / (2 * cross), (ax * square - bx * a) / (2 * cross));
        double start = angle(centre, from);
        double whole = turn(start, angle(centre, to));
        // the other way round where the place in between is not met first
        double sweep = turn(start, angle(centre, over)) <= whole ? whole : whole - 2 * Math.PI;
        return IntStream.rangeClosed(0, PIECES).mapToObj(i -> from.turned(centre, sweep * i / PIECES)).toList();
    }

    private static double angle(Spot centre, Spot spot) {
        return Math.atan2(spot.y() - centre.y(), spot.x() - centre.x());
    }

    private static double turn(double from, double to) {
        double turn = to - from;
        return turn < 0 ? turn + 2 * Math.PI : turn;
    }
}
