package nl.vierogen.viewer.canvas;

/**
 * A width and a height.
 *
 * @param width not negative
 * @param height not negative
 */
public record Size(double width, double height) {
    /** Whether nothing can be shown in it. */
    boolean isEmpty() {
        return width <= 0 || height <= 0;
    }
}
