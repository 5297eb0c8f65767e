package nl.vierogen.practice.image.sonar;

import java.util.Arrays;

/**
 * The tissue under the probe, sampled along the beams: this is the space in which speckle has its true shape. Index
 * {@code beam * SAMPLES + sample}.
 */
public final class Plate {
    static final int BEAMS = 384;
    static final int SAMPLES = 600;

    final Sector sector;
    /** Backscatter in dB. */
    final float[] echo = new float[BEAMS * SAMPLES];
    /** Loss in dB per cm. */
    final float[] attenuation = new float[BEAMS * SAMPLES];
    /** Amplitude of mirror-like echoes: skin, bone, membranes. */
    final float[] mirror = new float[BEAMS * SAMPLES];

    public Plate(Sector sector) {
        this.sector = sector;
        Arrays.fill(echo, -4);
    }

    double angle(int beam) {
        return sector.halfAngle() * (2.0 * beam / (BEAMS - 1) - 1);
    }

    double depth(int sample) {
        return sector.near() + sample * step();
    }

    /** Distance between two samples of a beam, in cm. */
    double step() {
        return (sector.far() - sector.near()) / (SAMPLES - 1);
    }
}
