package nl.vierogen.conditions.picture;

/** The middle of a picture shrunk to a small square by averaging: size, sharpness and compression hardly matter. */
final class SmallSquare {
    private final int side;
    private final double margin;

    /**
     * @param side side of the square
     * @param margin share of the picture that is left out along each edge, 0 up to 0.5
     */
    SmallSquare(int side, double margin) {
        this.side = side;
        this.margin = margin;
    }

    /** Average greys, row by row; a pixel that lies across an edge counts for its parts on either side. */
    double[] of(int width, int height, Luminance luminance) {
        double[] columns = new double[side * height];
        for (int y = (int) (height * margin); y < height - (int) (height * margin); y++) {
            int row = y;
            shrink(width, x -> luminance.at(x, row), columns, y * side, 1);
        }
        double[] square = new double[side * side];
        for (int x = 0; x < side; x++) {
            int column = x;
            shrink(height, y -> columns[y * side + column], square, x, side);
        }
        return square;
    }

    private void shrink(int length, Line line, double[] into, int first, int step) {
        double cell = length * (1 - 2 * margin) / side;
        for (int target = 0; target < side; target++) {
            double from = length * margin + target * cell;
            double to = from + cell;
            double sum = 0;
            for (int place = (int) from; place < to && place < length; place++) {
                sum += line.at(place) * (Math.min(to, place + 1) - Math.max(from, place));
            }
            into[first + target * step] = sum / cell;
        }
    }

    private interface Line {
        double at(int place);
    }
}
