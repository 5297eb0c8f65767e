package nl.vierogen.viewer.display;

/** Where the values of a display stand on the track of their slider. */
enum Track {
    /** Equal steps are equally wide. */
    LINEAR {
        @Override
        double place(int value) {
            return value;
        }

        @Override
        int value(double place) {
            return (int) Math.round(place);
        }
    },
    /** Gamma from -1 to 1: equal ratios are equally wide on either side of the one that changes nothing, which is 0. */
    GAMMA {
        @Override
        double place(int value) {
            double ratio = (double) value / Display.EVEN_GAMMA;
            return ratio < 1 ? -Math.log(ratio) / Math.log(DARKEST) : Math.log(ratio) / Math.log(LIGHTEST);
        }

        @Override
        int value(double place) {
            return (int) Math.round(Display.EVEN_GAMMA * Math.pow(place < 0 ? DARKEST : LIGHTEST, Math.abs(place)));
        }
    };

    private static final double DARKEST = (double) Display.LEAST_GAMMA / Display.EVEN_GAMMA;
    private static final double LIGHTEST = (double) Display.MOST_GAMMA / Display.EVEN_GAMMA;

    /** Where the value stands. */
    abstract double place(int value);

    /** The value that stands there. */
    abstract int value(double place);
}
