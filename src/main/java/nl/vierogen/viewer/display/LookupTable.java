package nl.vierogen.viewer.display;

/**
 * What each of the 256 levels of a colour becomes. Red, green and blue go through the same table: grey stays grey, and
 * a coloured caliper keeps the order of its colours.
 */
final class LookupTable {
    private static final int LEVELS = 256;
    private static final int WHITE = LEVELS - 1;
    private static final double HALF = 0.5;
    private static final double PERCENT = 100;
    private static final int ALPHA = 0xff00_0000;

    private final int[] levels = new int[LEVELS];

    private LookupTable(Display display) {
        double slope = Math.pow(10, display.contrast() / PERCENT);
        for (int level = 0; level < LEVELS; level++) {
            double light = Math.pow(level / (double) WHITE, PERCENT / display.gamma());
            double shown = (light - HALF) * slope + HALF + display.brightness() / PERCENT;
            int rounded = (int) Math.round(Math.clamp(shown, 0, 1) * WHITE);
            levels[level] = display.inverted() ? WHITE - rounded : rounded;
        }
    }

    static LookupTable of(Display display) {
        return new LookupTable(display);
    }

    /** @param level 0 to 255 */
    int at(int level) {
        return levels[level];
    }

    /** Sends every pixel through the table, each as alpha, red, green and blue; alpha stays. */
    void applyTo(int[] pixels) {
        int[] table = levels;
        for (int i = 0; i < pixels.length; i++) {
            int pixel = pixels[i];
            pixels[i] = pixel & ALPHA | table[pixel >> 16 & WHITE] << 16 | table[pixel >> 8 & WHITE] << 8
                    | table[pixel & WHITE];
        }
    }
}
