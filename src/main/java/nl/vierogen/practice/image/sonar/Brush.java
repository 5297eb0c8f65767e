package nl.vierogen.practice.image.sonar;

import java.util.List;

/**
 * Lays tissue on a {@link Plate}, in the coordinates of one structure; what is laid later covers what lies there.
 * Edges are a little irregular, as grown things are.
 */
public final class Brush {
    /** An edge is drawn as far as this many half widths. */
    private static final double REACH = 2.2;

    private final Plate plate;
    private final Pose pose;
    private final Grain grain;
    private final float[] u = new float[Plate.BEAMS * Plate.SAMPLES];
    private final float[] v = new float[Plate.BEAMS * Plate.SAMPLES];
    private final List<Tile> tiles;

    /**
     * @param irregularity
     *            how far edges wander, in units of the pose
     */
    public Brush(Plate plate, Pose pose, double irregularity, long seed) {
        this.plate = plate;
        this.pose = pose;
        this.grain = new Grain(seed);
        double wave = 9 * irregularity + 1e-6;
        for (int beam = 0; beam < Plate.BEAMS; beam++) {
            double angle = plate.angle(beam);
            for (int sample = 0; sample < Plate.SAMPLES; sample++) {
                int i = beam * Plate.SAMPLES + sample;
                double x = plate.sector.x(angle, plate.depth(sample));
                double y = plate.sector.y(angle, plate.depth(sample));
                double localX = pose.localX(x, y);
                double localY = pose.localY(x, y);
                u[i] = (float) (localX + irregularity * grain.at(localX / wave, localY / wave));
                v[i] = (float) (localY + irregularity * grain.at(localX / wave + 57, localY / wave + 23));
            }
        }
        this.tiles = Tile.cut(u, v);
    }

    public Grain grain() {
        return grain;
    }

    /** Fills a shape; the edge fades over {@code soft} units to either side. */
    public void fill(Shape shape, Material material, double soft) {
        for (Tile tile : tiles) {
            if (tile.misses(shape, soft)) {
                continue;
            }
            boolean within = tile.within(shape, soft);
            for (int beam = tile.beam(); beam < tile.beam() + Tile.BEAMS; beam++) {
                int from = beam * Plate.SAMPLES + tile.sample();
                for (int i = from; i < from + Tile.SAMPLES; i++) {
                    double distance = within ? -soft : shape.distance(u[i], v[i]);
                    if (distance < soft) {
                        cover(i, material, cover(distance, soft));
                    }
                }
            }
        }
    }

    private void cover(int i, Material material, double cover) {
        double level = material.echo();
        if (material.unevenness() > 0) {
            double fine = grain.rough(u[i] / material.length(), v[i] / material.length());
            double wide = grain.at(0.22 * u[i] / material.length() - 40, 0.22 * v[i] / material.length() + 71);
            level += material.unevenness() * (fine + 0.7 * wide);
        }
        plate.echo[i] += (float) (cover * (level - plate.echo[i]));
        plate.attenuation[i] += (float) (cover * (material.attenuation() - plate.attenuation[i]));
        plate.mirror[i] *= (float) (1 - cover);
    }

    private static double cover(double distance, double soft) {
        double t = Math.clamp(0.5 - 0.5 * distance / soft, 0.0, 1.0);
        return t * t * (3 - 2 * t);
    }

    /**
     * Gives a shape's edge a mirror-like echo, strongest where it faces the beam.
     *
     * @param width
     *            half width of the echo, in units of the pose
     * @param strength
     *            amplitude in dB
     * @param sideways
     *            what is left of the amplitude where the edge runs along the beam, 0 to 1
     * @param attenuation
     *            loss in the edge, in dB per cm: above some 20 it throws a shadow
     */
    public void edge(Shape shape, double width, double strength, double sideways, double attenuation) {
        double amplitude = Decibel.amplitude(strength);
        for (Tile tile : tiles) {
            if (tile.misses(shape, REACH * width) || tile.within(shape, REACH * width)) {
                continue;
            }
            for (int beam = tile.beam(); beam < tile.beam() + Tile.BEAMS; beam++) {
                double dx = Math.sin(plate.angle(beam));
                double dy = Math.cos(plate.angle(beam));
                double du = pose.scale() * pose.localX(pose.cx() + dx, pose.cy() + dy);
                double dv = pose.scale() * pose.localY(pose.cx() + dx, pose.cy() + dy);
                int from = beam * Plate.SAMPLES + tile.sample();
                for (int i = from; i < from + Tile.SAMPLES; i++) {
                    double distance = Math.abs(shape.distance(u[i], v[i])) / width;
                    if (distance < REACH) {
                        double facing = shape.facing(u[i], v[i], du, dv);
                        double seen = sideways + (1 - sideways) * facing * facing * facing;
                        reflect(i, Math.exp(-distance * distance), amplitude * seen, attenuation);
                    }
                }
            }
        }
    }

    private void reflect(int i, double profile, double amplitude, double attenuation) {
        double uneven = Math.max(0.1, 0.75 + 0.75 * grain.rough(u[i] * 5.3 + 11, v[i] * 5.3 - 5));
        plate.mirror[i] = (float) Math.max(plate.mirror[i], amplitude * profile * uneven);
        plate.attenuation[i] = (float) Math.max(plate.attenuation[i], attenuation * profile);
    }
}
