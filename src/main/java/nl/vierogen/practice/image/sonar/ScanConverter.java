package nl.vierogen.practice.image.sonar;

/** Bends the beams back into the fan one sees. */
public final class ScanConverter {
    private final Sector sector;
    private final float[] grey;

    public ScanConverter(Sector sector, float[] grey) {
        this.sector = sector;
        this.grey = grey;
    }

    /** Grey value 0 to 1 at a point in cm; negative outside the fan. */
    public float at(double x, double y) {
        double depth = (sector.depth(x, y) - sector.near()) / (sector.far() - sector.near()) * (Plate.SAMPLES - 1);
        if (depth < 0 || depth >= Plate.SAMPLES - 1) {
            return -1;
        }
        double angle = (sector.angle(x, y) / sector.halfAngle() + 1) / 2 * (Plate.BEAMS - 1);
        if (angle < 0 || angle >= Plate.BEAMS - 1) {
            return -1;
        }
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
