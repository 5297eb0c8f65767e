package nl.vierogen.viewer.canvas;

/**
 * A place in a picture, wherever and however large the picture is shown.
 *
 * @param x from the left as a fraction of the width, 0 to 1
 * @param y from the top as a fraction of the height, 0 to 1
 */
public record PicturePoint(double x, double y) {
    /** @throws IllegalArgumentException when the place is outside the picture */
    public PicturePoint {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
            throw new IllegalArgumentException("outside the picture");
        }
    }

    /** The place nearest to this one that lies in the picture. */
    static PicturePoint nearest(double x, double y) {
        return new PicturePoint(Math.clamp(x, 0, 1), Math.clamp(y, 0, 1));
    }
}
