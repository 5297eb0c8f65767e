package nl.vierogen.practice.image.sonar;

/**
 * Where a structure lies in the body: its own coordinates, in units of {@code scale} cm about its middle, are mirrored,
 * turned and moved to those of the {@link Sector}.
 */
public record Pose(double cx, double cy, double angle, double scale, boolean mirrorX, boolean mirrorY) {
    /** The sector's own coordinates. */
    public static final Pose WORLD = new Pose(0, 0, 0, 1, false, false);

    public double worldX(double u, double v) {
        return cx + scale * (Math.cos(angle) * sign(mirrorX) * u - Math.sin(angle) * sign(mirrorY) * v);
    }

    public double worldY(double u, double v) {
        return cy + scale * (Math.sin(angle) * sign(mirrorX) * u + Math.cos(angle) * sign(mirrorY) * v);
    }

    double localX(double x, double y) {
        return sign(mirrorX) * (Math.cos(angle) * (x - cx) + Math.sin(angle) * (y - cy)) / scale;
    }

    double localY(double x, double y) {
        return sign(mirrorY) * (-Math.sin(angle) * (x - cx) + Math.cos(angle) * (y - cy)) / scale;
    }

    private static int sign(boolean mirrored) {
        return mirrored ? -1 : 1;
    }
}
