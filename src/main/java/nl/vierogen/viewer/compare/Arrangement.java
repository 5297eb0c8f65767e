package nl.vierogen.viewer.compare;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How pictures stand beside and under each other.
 *
 * @param columns at least 1
 * @param rows at least 1
 */
record Arrangement(int columns, int rows) {
    // the machines' pictures are 4 to 3, or near it
    private static final double SHAPE = 4.0 / 3;

    /**
     * The one in which pictures are largest.
     *
     * @param count how many pictures, at least 1
     */
    static Arrangement largest(int count, double width, double height) {
        return IntStream.rangeClosed(1, count).mapToObj(columns -> new Arrangement(columns, rows(count, columns)))
                .max(Comparator.comparingDouble(one -> one.pictureHeight(width, height))).orElseThrow();
    }

    /** Columns for rows. */
    Arrangement turned() {
        return new Arrangement(rows, columns);
    }

    double pictureHeight(double width, double height) {
        return Math.min(width / columns / SHAPE, height / rows);
    }

    private static int rows(int count, int columns) {
        return (count + columns - 1) / columns;
    }
}
