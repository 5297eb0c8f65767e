package nl.vierogen.bench;

/**
 * A row of the table.
 *
 * @param name what was measured
 * @param ours the program's figure
 * @param floor the floor's figure
 * @param ratio ours to the floor's
 * @param goal what the ratio may be: at most, or at least where more is better
 * @param unit unit of both figures
 * @param n how often each was measured
 */
record Measured(String name, double ours, double floor, double ratio, String goal, String unit, int n) {
    private static final double ROUND = 1_000;

    static Measured atMost(double goal, String name, double ours, double floor, String unit, int n) {
        return of(name, ours, floor, "<= " + goal, unit, n);
    }

    static Measured atLeast(double goal, String name, double ours, double floor, String unit, int n) {
        return of(name, ours, floor, ">= " + goal, unit, n);
    }

    /** A row without a goal. */
    static Measured toKnow(String name, double ours, double floor, String unit, int n) {
        return of(name, ours, floor, "-", unit, n);
    }

    private static Measured of(String name, double ours, double floor, String goal, String unit, int n) {
        return new Measured(name, rounded(ours), rounded(floor), rounded(ours / floor), goal, unit, n);
    }

    private static double rounded(double figure) {
        return Math.round(figure * ROUND) / ROUND;
    }

    /** Whether the ratio is what it may be. */
    boolean isReached() {
        if (goal.equals("-")) {
            return true;
        }
        double limit = Double.parseDouble(goal.substring(goal.indexOf(' ') + 1));
        return goal.startsWith("<") ? ratio <= limit : ratio >= limit;
    }

    /** As a line of the table. */
    String line() {
        return "  %-58s %10.2f %10.2f %-6s %7.3f  %-8s %4d  %s".formatted(name, ours, floor, unit, ratio, goal, n,
                isReached() ? "reached" : "MISSED");
    }
}
