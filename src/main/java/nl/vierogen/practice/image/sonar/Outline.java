package nl.vierogen.practice.image.sonar;

/** A closed outline through points given as x, y, x, y ... */
public final class Outline implements Shape {
    private final double[] points;
    private final Box box;

    private Outline(double[] points) {
        this.points = points;
        this.box = Box.around(points, 0);
    }

    /** A smooth outline. */
    public static Outline smooth(double... points) {
        return new Outline(Curve.through(points, true, 4));
    }

    @Override
    public double distance(double x, double y) {
        double best = Double.MAX_VALUE;
        boolean inside = false;
        int count = points.length;
        double px = points[count - 2];
        double py = points[count - 1];
        for (int i = 0; i < count; i += 2) {
            double qx = points[i];
            double qy = points[i + 1];
            double ex = qx - px;
            double ey = qy - py;
            double wx = x - px;
            double wy = y - py;
            double t = Math.clamp((wx * ex + wy * ey) / (ex * ex + ey * ey + 1e-12), 0.0, 1.0);
            double dx = wx - t * ex;
            double dy = wy - t * ey;
            best = Math.min(best, dx * dx + dy * dy);
            if (py > y != qy > y && x < ex * (y - py) / ey + px) {
                inside = !inside;
            }
            px = qx;
            py = qy;
        }
        double length = Math.sqrt(best);
        return inside ? -length : length;
    }

    @Override
    public boolean exact() {
        return true;
    }

    @Override
    public boolean near(double x, double y, double margin) {
        return box.holds(x, y, margin);
    }
}
