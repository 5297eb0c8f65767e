package nl.vierogen.practice.image.sonar;

import java.util.ArrayList;
import java.util.List;

/** A piece of a plate and the circle around it, so that what a shape cannot touch is passed over quickly. */
record Tile(int beam, int sample, double u, double v, double radius) {
    static final int BEAMS = 16;
    static final int SAMPLES = 24;

    /** Cuts a plate into tiles; u and v are the coordinates of its samples. */
    static List<Tile> cut(float[] u, float[] v) {
        List<Tile> tiles = new ArrayList<>();
        for (int beam = 0; beam < Plate.BEAMS; beam += BEAMS) {
            for (int sample = 0; sample < Plate.SAMPLES; sample += SAMPLES) {
                tiles.add(around(beam, sample, u, v));
            }
        }
        return List.copyOf(tiles);
    }

    private static Tile around(int beam, int sample, float[] u, float[] v) {
        int middle = (beam + BEAMS / 2) * Plate.SAMPLES + sample + SAMPLES / 2;
        double square = 0;
        for (int b = beam; b < beam + BEAMS; b++) {
            for (int s = sample; s < sample + SAMPLES; s++) {
                int i = b * Plate.SAMPLES + s;
                double du = u[i] - u[middle];
                double dv = v[i] - v[middle];
                square = Math.max(square, du * du + dv * dv);
            }
        }
        return new Tile(beam, sample, u[middle], v[middle], Math.sqrt(square));
    }

    /** Whether the shape and a margin around it lie elsewhere. */
    boolean misses(Shape shape, double margin) {
        return !shape.near(u, v, radius + margin) || shape.exact() && shape.distance(u, v) > radius + margin;
    }

    /** Whether the tile lies so deep in the shape that its edge, with a margin, lies elsewhere. */
    boolean within(Shape shape, double margin) {
        return shape.exact() && shape.distance(u, v) < -radius - margin;
    }
}
