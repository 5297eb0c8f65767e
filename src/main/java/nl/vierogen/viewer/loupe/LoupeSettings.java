package nl.vierogen.viewer.loupe;

/**
 * How large the loupe is, and how much it enlarges.
 *
 * @param size its diameter in units of the screen, 120 to 600
 * @param power how many times larger it shows what lies under it, 1.25 to 12
 */
public record LoupeSettings(double size, double power) {
    public static final double LEAST_SIZE = 120;
    public static final double MOST_SIZE = 600;
    public static final double LEAST_POWER = 1.25;
    public static final double MOST_POWER = 12;
    /** What suits most. */
    public static final LoupeSettings USUAL = new LoupeSettings(260, 2.5);

    private static final double SIZE_STEP = 40;
    private static final double POWER_STEP = 1.25;

    /** @throws IllegalArgumentException when a value is out of its range */
    public LoupeSettings {
        if (!(size >= LEAST_SIZE && size <= MOST_SIZE && power >= LEAST_POWER && power <= MOST_POWER)) {
            throw new IllegalArgumentException("loupe");
        }
    }

    /** @param steps to larger, or to smaller below 0 */
    public LoupeSettings larger(double steps) {
        return new LoupeSettings(Math.clamp(size + steps * SIZE_STEP, LEAST_SIZE, MOST_SIZE), power);
    }

    /** @param steps to stronger, or to weaker below 0 */
    public LoupeSettings stronger(double steps) {
        return new LoupeSettings(size, Math.clamp(power * Math.pow(POWER_STEP, steps), LEAST_POWER, MOST_POWER));
    }
}
