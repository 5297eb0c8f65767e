package nl.vierogen.practice.image.sonar;

/**
 * A bent tube along a row of points: a vessel, a bone or, with radius 0, a membrane. The radius changes evenly from
 * the first to the last point.
 */
public final class Tube implements Shape {
    private final double[] points;
    private final double first;
    private final double last;
    private final Box box;

    private Tube(double[] points, double first, double last) {
        this.points = points;
        this.first = first;
        this.last = last;
        this.box = Box.around(points, Math.max(first, last));
    }

    /** Straight pieces between points given as x, y, x, y ... */
    public static Tube straight(double radius, double... points) {
        return new Tube(points, radius, radius);
    }

    /** A smooth curve through the points. */
    public static Tube curved(double radius, double... points) {
        return new Tube(Curve.through(points, false, 5), radius, radius);
    }

    /** A smooth curve whose radius goes from one value to another. */
    public static Tube tapered(double first, double last, double... points) {
        return new Tube(Curve.through(points, false, 5), first, last);
    }

    @Override
    public double distance(double x, double y) {
        double best = Double.MAX_VALUE;
        int pieces = points.length / 2 - 1;
        for (int i = 0; i < pieces; i++) {
            double t = along(i, x, y);
            double dx = x - points[2 * i] - t * (points[2 * i + 2] - points[2 * i]);
            double dy = y - points[2 * i + 1] - t * (points[2 * i + 3] - points[2 * i + 1]);
            double radius = first + (last - first) * (i + t) / pieces;
            best = Math.min(best, Math.sqrt(dx * dx + dy * dy) - radius);
        }
        return best;
    }

    @Override
    public double facing(double x, double y, double dx, double dy) {
        if (first + last > 0) {
            return Shape.super.facing(x, y, dx, dy);
        }
        // a membrane has no inside, so its slope vanishes on it: take the nearest piece's own direction
        double best = Double.MAX_VALUE;
        double facing = 0;
        for (int i = 0; i < points.length / 2 - 1; i++) {
            double ex = points[2 * i + 2] - points[2 * i];
            double ey = points[2 * i + 3] - points[2 * i + 1];
            double t = along(i, x, y);
            double gapX = x - points[2 * i] - t * ex;
            double gapY = y - points[2 * i + 1] - t * ey;
            double gap = gapX * gapX + gapY * gapY;
            if (gap < best) {
                best = gap;
                facing = Math.abs(ex * dy - ey * dx) / Math.sqrt(ex * ex + ey * ey + 1e-12);
            }
        }
        return facing;
    }

    private double along(int piece, double x, double y) {
        double px = points[2 * piece];
        double py = points[2 * piece + 1];
        double ex = points[2 * piece + 2] - px;
        double ey = points[2 * piece + 3] - py;
        return Math.clamp(((x - px) * ex + (y - py) * ey) / (ex * ex + ey * ey + 1e-12), 0.0, 1.0);
    }

    @Override
    public boolean near(double x, double y, double margin) {
        return box.holds(x, y, margin);
    }
}
