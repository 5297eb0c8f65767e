package nl.vierogen.practice.image.sonar;

/** A smooth row of points through given ones (Catmull-Rom), as pairs x, y. */
final class Curve {
    private Curve() {
    }

    static double[] through(double[] points, boolean closed, int steps) {
        int count = points.length / 2;
        int pieces = closed ? count : count - 1;
        double[] out = new double[2 * (pieces * steps + (closed ? 0 : 1))];
        int at = 0;
        for (int piece = 0; piece < pieces; piece++) {
            for (int step = 0; step < steps; step++) {
                double t = (double) step / steps;
                for (int axis = 0; axis < 2; axis++) {
                    out[at++] = blend(t, value(points, piece - 1, axis, closed), value(points, piece, axis, closed),
                            value(points, piece + 1, axis, closed), value(points, piece + 2, axis, closed));
                }
            }
        }
        if (!closed) {
            out[at++] = points[points.length - 2];
            out[at] = points[points.length - 1];
        }
        return out;
    }

    private static double value(double[] points, int index, int axis, boolean closed) {
        int count = points.length / 2;
        int wrapped = closed ? Math.floorMod(index, count) : Math.clamp(index, 0, count - 1);
        return points[2 * wrapped + axis];
    }

    private static double blend(double t, double before, double from, double to, double after) {
        return 0.5 * (2 * from + t * (to - before + t
                * (2 * before - 5 * from + 4 * to - after + t * (3 * from - before - 3 * to + after))));
    }
}
