package nl.vierogen.practice.image.sonar;

/** Bends the beams back into the fan one sees. */
public final class ScanConverter {
    private static final int STEPS = 4096;

    private final Sector sector;
    private final float[] grey;
    /** Beam by slope, from the leftmost beam's to the rightmost's: an arc tangent for every pixel takes too long. */
    private final float[] beams = new float[STEPS + 2];
    private final double steepest;

    public ScanConverter(Sector sector, float[] grey) {
        this.sector = sector;
        this.grey = grey;
        this.steepest = Math.tan(sector.halfAngle());
        for (int i = 0; i < beams.length; i++) {
            double angle = Math.atan((2.0 * i / STEPS - 1) * steepest);
            beams[i] = (float) ((angle / sector.halfAngle() + 1) / 2 * (Plate.BEAMS - 1));
        }
    }

    /** Grey value 0 to 1 at a point in cm; negative outside the fan. */
    public float at(double x, double y) {
        double depth = (sector.depth(x, y) - sector.near()) / (sector.far() - sector.near()) * (Plate.SAMPLES - 1);
        if (depth < 0 || depth >= Plate.SAMPLES - 1) {
            return -1;
        }
        double slope = (x / (y + sector.radius()) / steepest + 1) / 2 * STEPS;
        if (slope < 0 || slope >= STEPS) {
            return -1;
        }
        int entry = (int) slope;
        double angle = Math.clamp(beams[entry] + (slope - entry) * (beams[entry + 1] - beams[entry]), 0.0,
                Plate.BEAMS - 1.001);
        int beam = (int) angle;
        int sample = (int) depth;
        float fa = (float) (angle - beam);
        float fd = (float) (depth - sample);
        int i = beam * Plate.SAMPLES + sample;
        float left = grey[i] + fd * (grey[i + 1] - grey[i]);
        int j = i + Plate.SAMPLES;
        float right = grey[j] + fd * (grey[j + 1] - grey[j]);
        return left + fa * (right - left);
    }
}
