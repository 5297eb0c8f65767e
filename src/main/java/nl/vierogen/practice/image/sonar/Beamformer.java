package nl.vierogen.practice.image.sonar;

/**
 * Turns a {@link Plate} into what the machine shows of it: random scatterers and mirrors, smeared by the beam's point
 * spread, weakened by what lies above, compressed to grey. The speckle is not laid on: it follows from adding echoes of
 * random phase.
 */
public final class Beamformer {
    private static final int LOOKS = 2;
    private static final int TAPS = 6;

    private final Plate plate;
    private final Knobs knobs;
    private final Dice dice;
    private final Grain shading;

    public Beamformer(Plate plate, Knobs knobs, long seed) {
        this.plate = plate;
        this.knobs = knobs;
        this.dice = new Dice(seed);
        this.shading = new Grain(seed + 1);
    }

    /** Grey values 0 to 1, in the plate's order. */
    public float[] grey() {
        int size = plate.echo.length;
        float[] scatter = new float[size];
        for (int i = 0; i < size; i++) {
            scatter[i] = (float) (Decibel.amplitude(plate.echo[i]) + haze(i % Plate.SAMPLES));
        }
        float[] amplitude = new float[size];
        // compounding: looks from slightly different directions have different speckle and the same anatomy
        for (int look = 0; look < LOOKS; look++) {
            addLook(scatter, amplitude);
        }
        Echoes.reverberate(plate, amplitude);
        Echoes.weaken(plate, amplitude);
        Echoes.spill(amplitude);
        return compress(amplitude);
    }

    /** Clutter, strongest near the probe: no fluid is quite black there. */
    private static double haze(int sample) {
        return 0.008 + 0.05 * Math.exp(-7.0 * sample / Plate.SAMPLES);
    }

    private void addLook(float[] scatter, float[] sum) {
        float[] real = new float[scatter.length];
        float[] imaginary = new float[scatter.length];
        for (int i = 0; i < scatter.length; i++) {
            // even a wall is a row of scatterers, only a denser one: hence the beads along it
            float strength = 3.1f * scatter[i] + 1.5f * plate.mirror[i];
            real[i] = strength * dice.signed() + 0.4f * plate.mirror[i];
            imaginary[i] = strength * dice.signed();
        }
        float[] a = lateral(axial(real));
        float[] b = lateral(axial(imaginary));
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (float) Math.sqrt(a[i] * a[i] + b[i] * b[i]) / LOOKS;
        }
    }

    private static float[] axial(float[] in) {
        float[] out = new float[in.length];
        float[] w = {0.07f, 0.24f, 0.38f, 0.24f, 0.07f};
        for (int i = 2; i < in.length - 2; i++) {
            out[i] = w[0] * in[i - 2] + w[1] * in[i - 1] + w[2] * in[i] + w[3] * in[i + 1] + w[4] * in[i + 2];
        }
        return out;
    }

    private float[] lateral(float[] in) {
        float[] out = new float[in.length];
        float[] weights = new float[Plate.SAMPLES * (TAPS + 1)];
        for (int sample = 0; sample < Plate.SAMPLES; sample++) {
            spread(sample, weights);
        }
        for (int beam = 0; beam < Plate.BEAMS; beam++) {
            for (int tap = -TAPS; tap <= TAPS; tap++) {
                int from = Math.clamp(beam + tap, 0, Plate.BEAMS - 1) * Plate.SAMPLES;
                int weight = Math.abs(tap) * Plate.SAMPLES;
                int to = beam * Plate.SAMPLES;
                for (int sample = 0; sample < Plate.SAMPLES; sample++) {
                    out[to + sample] += weights[weight + sample] * in[from + sample];
                }
            }
        }
        return out;
    }

    private void spread(int sample, float[] weights) {
        double away = Math.abs(plate.depth(sample) - knobs.focus()) / plate.sector.far();
        double sigma = Math.min(3.2, 1.05 + 1.5 * knobs.blur() * away);
        double energy = 0;
        for (int tap = 0; tap <= TAPS; tap++) {
            double weight = Math.exp(-tap * tap / (2 * sigma * sigma));
            energy += (tap == 0 ? 1 : 2) * weight * weight;
            weights[tap * Plate.SAMPLES + sample] = (float) weight;
        }
        // equal speckle brightness at every depth, which is what the depth gain is for
        float scale = (float) (0.75 / Math.sqrt(energy));
        for (int tap = 0; tap <= TAPS; tap++) {
            weights[tap * Plate.SAMPLES + sample] *= scale;
        }
    }

    private float[] compress(float[] amplitude) {
        float[] grey = new float[amplitude.length];
        double bottom = Decibel.amplitude(knobs.noise());
        for (int i = 0; i < amplitude.length; i++) {
            double deep = (double) (i % Plate.SAMPLES) / Plate.SAMPLES;
            double noise = bottom * (0.35 + 0.65 * deep * deep) * Math.abs(dice.signed() + dice.signed());
            double level = Decibel.of(amplitude[i] + noise + 1e-6) + knobs.gain() + shade(i / Plate.SAMPLES, deep);
            // soft tissue (0 dB) sits at a little under half of the scale
            double t = Math.clamp(0.475 + level / knobs.range(), 0.0, 1.0);
            grey[i] = (float) (t * t * (1.55 - 0.55 * t));
        }
        return grey;
    }

    /** Uneven contact and uneven fat: streaks along the beams, weaker beams at the sides. */
    private double shade(int beam, double deep) {
        double side = 2.0 * beam / (Plate.BEAMS - 1) - 1;
        return 2.6 * shading.rough(9 * side, 1.2 * deep) - 5 * Math.pow(side, 6);
    }
}
