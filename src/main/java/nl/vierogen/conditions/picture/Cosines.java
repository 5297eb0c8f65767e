package nl.vierogen.conditions.picture;

/** The low frequencies of a square picture, by a discrete cosine transform of the second kind. */
final class Cosines {
    private final double[][] waves;
    private final int side;

    /**
     * @param side side of the square
     * @param lowest lowest frequency taken, in half waves a side
     * @param count how many frequencies are taken each way
     */
    Cosines(int side, int lowest, int count) {
        this.side = side;
        this.waves = new double[count][side];
        for (int frequency = 0; frequency < count; frequency++) {
            for (int place = 0; place < side; place++) {
                waves[frequency][place] = Math.cos(Math.PI * (lowest + frequency) * (place + 0.5) / side);
            }
        }
    }

    /** The coefficients, row by row: frequencies down, then across. */
    double[] of(double[] square) {
        int count = waves.length;
        double[] result = new double[count * count];
        for (int down = 0; down < count; down++) {
            double[] row = new double[side];
            for (int y = 0; y < side; y++) {
                for (int x = 0; x < side; x++) {
                    row[x] += waves[down][y] * square[y * side + x];
                }
            }
            for (int across = 0; across < count; across++) {
                double sum = 0;
                for (int x = 0; x < side; x++) {
                    sum += waves[across][x] * row[x];
                }
                result[down * count + across] = sum;
            }
        }
        return result;
    }
}
