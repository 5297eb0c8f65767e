package nl.vierogen.practice.image;

/** The machine's grey scale: very slightly warm, as most are set. */
final class Tone {
    private static final int STEPS = 255;

    private final int[] colours = new int[STEPS + 1];

    Tone() {
        for (int i = 0; i <= STEPS; i++) {
            int green = Math.round(i * 0.985f);
            int blue = Math.round(i * (0.93f + 0.07f * i / STEPS));
            colours[i] = i << 16 | green << 8 | blue;
        }
    }

    int colour(float grey) {
        return colours[(int) (grey * STEPS + 0.5f)];
    }
}
