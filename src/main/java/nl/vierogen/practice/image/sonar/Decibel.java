package nl.vierogen.practice.image.sonar;

/** Amplitudes and their measure in decibel. */
final class Decibel {
    private static final double PER_NEPER = 20 / Math.log(10);

    private Decibel() {
    }

    static double amplitude(double decibel) {
        return Math.exp(decibel / PER_NEPER);
    }

    static double of(double amplitude) {
        return PER_NEPER * Math.log(amplitude);
    }
}
