package nl.vierogen.practice.image.sonar;

/** What happens to echoes on their way: shadows and enhancement, reverberation, side lobes. */
final class Echoes {
    private static final int SPREAD = 3;

    private Echoes() {
    }

    /** Shadows behind bone, brightness behind fluid; soft at the sides, for a beam has a width. */
    static void weaken(Plate plate, float[] amplitude) {
        float[] loss = new float[amplitude.length];
        for (int beam = 0; beam < Plate.BEAMS; beam++) {
            float sum = 0;
            for (int i = beam * Plate.SAMPLES; i < (beam + 1) * Plate.SAMPLES; i++) {
                sum = (float) Math.max(-7, sum + plate.attenuation[i] * plate.step());
                loss[i] = Math.min(sum, 60);
            }
        }
        for (int beam = 0; beam < Plate.BEAMS; beam++) {
            for (int sample = 0; sample < Plate.SAMPLES; sample++) {
                float sum = 0;
                for (int side = -SPREAD; side <= SPREAD; side++) {
                    sum += loss[Math.clamp(beam + side, 0, Plate.BEAMS - 1) * Plate.SAMPLES + sample];
                }
                amplitude[beam * Plate.SAMPLES + sample] *= (float) Decibel.amplitude(-sum / (2 * SPREAD + 1));
            }
        }
    }

    /** Sound that goes to and fro once more: a faint later copy of strong echoes, seen in the near half. */
    static void reverberate(Plate plate, float[] amplitude) {
        int first = (int) (0.25 / plate.step());
        int last = (int) (0.95 / plate.step());
        float[] sums = new float[Plate.SAMPLES + 1];
        for (int beam = 0; beam < Plate.BEAMS; beam++) {
            int row = beam * Plate.SAMPLES;
            for (int sample = 0; sample < Plate.SAMPLES; sample++) {
                sums[sample + 1] = sums[sample] + amplitude[row + sample];
            }
            for (int sample = first; sample < Plate.SAMPLES; sample++) {
                float earlier = sums[sample - first + 1] - sums[Math.max(0, sample - last)];
                amplitude[row + sample] += 0.055f * earlier / (last - first + 1);
            }
        }
    }

    /** Side lobes: a strong echo leaves a faint veil at its own depth in the beams beside it. */
    static void spill(float[] amplitude) {
        int reach = 26;
        float[] row = new float[Plate.BEAMS + 1];
        for (int sample = 0; sample < Plate.SAMPLES; sample++) {
            for (int beam = 0; beam < Plate.BEAMS; beam++) {
                row[beam + 1] = row[beam] + amplitude[beam * Plate.SAMPLES + sample];
            }
            for (int beam = 0; beam < Plate.BEAMS; beam++) {
                int from = Math.max(0, beam - reach);
                int to = Math.min(Plate.BEAMS, beam + reach + 1);
                amplitude[beam * Plate.SAMPLES + sample] += 0.012f * (row[to] - row[from]) / (to - from);
            }
        }
    }
}
