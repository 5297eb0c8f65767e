package nl.vierogen.ui;

/**
 * Size of all text and, with it, of everything measured in it.
 *
 * @param percent 90 to 150
 */
public record TextSize(int percent) {
    /** As drawn. */
    public static final TextSize NORMAL = new TextSize(100);

    private static final int SMALLEST = 90;
    private static final int LARGEST = 150;
    private static final int STEP = 10;
    private static final double NORMAL_PIXELS = 14;
    private static final double HUNDRED = 100;

    /** @throws IllegalArgumentException when out of range */
    public TextSize {
        if (percent < SMALLEST || percent > LARGEST) {
            throw new IllegalArgumentException("text size: " + percent);
        }
    }

    /** One step larger, up to 150 %. */
    public TextSize larger() {
        return new TextSize(Math.min(LARGEST, percent + STEP));
    }

    /** One step smaller, down to 90 %. */
    public TextSize smaller() {
        return new TextSize(Math.max(SMALLEST, percent - STEP));
    }

    /** Font size of the root, in pixels. */
    double pixels() {
        return NORMAL_PIXELS * percent / HUNDRED;
    }
}
