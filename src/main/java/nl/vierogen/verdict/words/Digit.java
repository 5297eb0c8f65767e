package nl.vierogen.verdict.words;

/**
 * The points of one criterion.
 *
 * @param shown the digit, or a dot while it is open
 * @param spoken criterion and points, in words
 */
public record Digit(String shown, String spoken) {
    private static final String ZERO = "0";

    public boolean isZero() {
        return shown.equals(ZERO);
    }
}
