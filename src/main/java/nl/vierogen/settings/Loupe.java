package nl.vierogen.settings;

/**
 * The loupe over the picture.
 *
 * @param diameter of what it shows, in pixels of the screen, 160 to 480
 * @param power how many times larger than the picture beside it, 2 to 8
 */
public record Loupe(int diameter, int power) {
    /** As the program comes. */
    public static final Loupe AS_NEW = new Loupe(240, 3);

    private static final int SMALLEST = 160;
    private static final int LARGEST = 480;
    private static final int WEAKEST = 2;
    private static final int STRONGEST = 8;

    /** @throws IllegalArgumentException when out of range */
    public Loupe {
        if (diameter < SMALLEST || diameter > LARGEST || power < WEAKEST || power > STRONGEST) {
            throw new IllegalArgumentException("loupe: " + diameter + ", " + power);
        }
    }

    public Loupe withDiameter(int other) {
        return new Loupe(other, power);
    }

    public Loupe withPower(int other) {
        return new Loupe(diameter, other);
    }

    Loupe changed(Loupe before, Loupe now) {
        return new Loupe(Choices.later(diameter, before.diameter, now.diameter),
                Choices.later(power, before.power, now.power));
    }
}
