package nl.vierogen.practice.image.sonar;

/**
 * The fan that a curved probe scans, in centimetres: the origin is the middle of the probe's face, x to the right, y
 * down. The beams meet in an apex {@code radius} above the origin.
 *
 * @param radius
 *            curvature of the probe, in cm
 * @param halfAngle
 *            angle of the outermost beam, in radians
 * @param near
 *            depth at which the picture begins, in cm; above 0 when zoomed
 * @param far
 *            depth at which it ends, in cm
 */
public record Sector(double radius, double halfAngle, double near, double far) {
    /** Angle of the beam through a point, in radians; 0 is straight down. */
    public double angle(double x, double y) {
        return Math.atan2(x, y + radius);
    }

    /** Distance of a point from the probe's face along its beam, in cm. */
    public double depth(double x, double y) {
        return Math.sqrt(x * x + (y + radius) * (y + radius)) - radius;
    }

    double x(double angle, double depth) {
        return (radius + depth) * Math.sin(angle);
    }

    double y(double angle, double depth) {
        return (radius + depth) * Math.cos(angle) - radius;
    }

    /** Highest point of the fan: the corners of its upper arc, in cm. */
    public double top() {
        return y(halfAngle, near);
    }

    /** Width of the fan at its widest, in cm. */
    public double width() {
        return 2 * x(halfAngle, far);
    }
}
