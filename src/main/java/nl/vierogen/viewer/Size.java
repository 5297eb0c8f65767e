package nl.vierogen.viewer;

/**
 * A width and a height.
 *
 * @param width not negative
 * @param height not negative
 */
record Size(double width, double height) {
    /** Whether nothing can be shown in it. */
    boolean isEmpty() {
        return width <= 0 || height <= 0;
    }
}
