package nl.vierogen.practice.image.sonar;

/** Smooth noise over the plane, from -1 to 1, that changes over about one unit of length. */
public final class Grain {
    private static final int SIZE = 256;

    private final float[] lattice = new float[SIZE * SIZE];

    public Grain(long seed) {
        Dice dice = new Dice(seed);
        for (int i = 0; i < lattice.length; i++) {
            lattice[i] = dice.signed();
        }
    }

    public double at(double x, double y) {
        double floorX = Math.floor(x);
        double floorY = Math.floor(y);
        double fx = x - floorX;
        double fy = y - floorY;
        int column = (int) floorX & (SIZE - 1);
        int right = column + 1 & (SIZE - 1);
        int row = ((int) floorY & (SIZE - 1)) * SIZE;
        int below = row + SIZE & (SIZE * SIZE - 1);
        double sx = fx * fx * (3 - 2 * fx);
        double sy = fy * fy * (3 - 2 * fy);
        double upper = lattice[row + column] + sx * (lattice[row + right] - lattice[row + column]);
        double lower = lattice[below + column] + sx * (lattice[below + right] - lattice[below + column]);
        return upper + sy * (lower - upper);
    }

    /** Two octaves, for tissue that is uneven on two scales. */
    public double rough(double x, double y) {
        return 0.65 * at(x, y) + 0.35 * at(2.3 * x + 17.3, 2.3 * y - 9.1);
    }
}
