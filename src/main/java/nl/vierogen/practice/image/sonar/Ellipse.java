package nl.vierogen.practice.image.sonar;

/** An ellipse with half axes a and b, turned by an angle in radians. */
public record Ellipse(double cx, double cy, double a, double b, double cos, double sin) implements Shape {
    public static Ellipse of(double cx, double cy, double a, double b) {
        return new Ellipse(cx, cy, a, b, 1, 0);
    }

    public static Ellipse turned(double cx, double cy, double a, double b, double angle) {
        return new Ellipse(cx, cy, a, b, Math.cos(angle), Math.sin(angle));
    }

    /** The same ellipse, its edge moved outwards (inwards when negative). */
    public Ellipse grown(double by) {
        return new Ellipse(cx, cy, Math.max(0.01, a + by), Math.max(0.01, b + by), cos, sin);
    }

    @Override
    public double distance(double x, double y) {
        double u = cos * (x - cx) + sin * (y - cy);
        double v = -sin * (x - cx) + cos * (y - cy);
        double k0 = Math.sqrt(u * u / (a * a) + v * v / (b * b));
        if (k0 < 1e-6) {
            return -Math.min(a, b);
        }
        // first-order distance: the implicit value over the length of its gradient
        double k1 = Math.sqrt(u * u / (a * a * a * a) + v * v / (b * b * b * b));
        return k0 * (k0 - 1) / k1;
    }

    @Override
    public boolean near(double x, double y, double margin) {
        double reach = Math.max(a, b) + margin;
        double dx = x - cx;
        double dy = y - cy;
        return dx * dx + dy * dy <= reach * reach;
    }
}
