package nl.vierogen.viewer.display;

/**
 * How the pixels of a picture are shown. It changes what is seen, never the picture.
 *
 * @param brightness percent of the range from black to white that is added, -100 to 100
 * @param contrast -100 to 100: the slope of the curve is 10 to the power of a hundredth of it
 * @param gamma hundredths, 30 to 300; above 100 the dark parts become lighter
 * @param inverted whether black is white
 */
public record Display(int brightness, int contrast, int gamma, boolean inverted) {
    /** Most brightness and contrast, either way. */
    public static final int MOST = 100;
    /** The gamma that changes nothing, in hundredths. */
    public static final int EVEN_GAMMA = 100;
    public static final int LEAST_GAMMA = 30;
    public static final int MOST_GAMMA = 300;
    /** The pixels as they are. */
    public static final Display NEUTRAL = new Display(0, 0, EVEN_GAMMA, false);

    /** @throws IllegalArgumentException when a value is out of its range */
    public Display {
        if (Math.abs(brightness) > MOST || Math.abs(contrast) > MOST || gamma < LEAST_GAMMA || gamma > MOST_GAMMA) {
            throw new IllegalArgumentException("display");
        }
    }

    public boolean isNeutral() {
        // mostly it is the same one, and then nothing needs comparing
        return this == NEUTRAL || equals(NEUTRAL);
    }

    /** Another brightness, or the nearest there is. */
    public Display withBrightness(int wanted) {
        return new Display(Math.clamp(wanted, -MOST, MOST), contrast, gamma, inverted);
    }

    /** Another contrast, or the nearest there is. */
    public Display withContrast(int wanted) {
        return new Display(brightness, Math.clamp(wanted, -MOST, MOST), gamma, inverted);
    }

    /** Another gamma in hundredths, or the nearest there is. */
    public Display withGamma(int wanted) {
        return new Display(brightness, contrast, Math.clamp(wanted, LEAST_GAMMA, MOST_GAMMA), inverted);
    }

    /** Black for white, or back. */
    public Display turned() {
        return new Display(brightness, contrast, gamma, !inverted);
    }
}
