package nl.vierogen.geometry;

import java.util.List;
import java.util.Optional;

/**
 * The ellipse through places that were pointed out: the direct least-squares fit of Fitzgibbon, Pilu and Fisher (Direct
 * least square fitting of ellipses, IEEE PAMI 21, 1999), with the quadratic and the linear part solved apart for
 * stability (Halir and Flusser, Numerically stable direct least squares fitting of ellipses, WSCG 1998). It minimises
 * the sum of squares of A x^2 + B x y + C y^2 + D x + E y + F over all conics with 4 A C - B^2 = 1, which are ellipses
 * only.
 * <p>
 * Written with p = A + C, q = A - C and r = B that condition reads p^2 - q^2 - r^2 = 1, and the answer is the vector at
 * which the scatter matrix S less a multiple m of diag(1, -1, -1) stops being positive: S - m J has a least eigenvalue
 * of 0. That eigenvalue falls from m = 0 on, so that m is found by halving, without any unsymmetric matrix.
 * <p>
 * Through four places many ellipses pass exactly; of those the one nearest to a circle is taken. Where the four are the
 * ends of two axes at right angles that is the ellipse with those axes.
 */
public final class EllipseFit {
    /** Fewest places that settle an ellipse, given the rule above. */
    public static final int FEWEST = 4;

    private static final int HALVINGS = 90;
    private static final double NOTHING = 1e-12;
    private static final double[][] CONDITION = {{1, 0, 0}, {0, -1, 0}, {0, 0, -1}};

    private final double[][] quadratic = new double[3][3];
    private final double[][] mixed = new double[3][3];
    private final double[][] linear = new double[3][3];

    private EllipseFit(List<Spot> spots) {
        for (Spot spot : spots) {
            double x = spot.x();
            double y = spot.y();
            double[] squares = {(x * x + y * y) / 2, (x * x - y * y) / 2, x * y};
            double[] straight = {x, y, 1};
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    quadratic[row][column] += squares[row] * squares[column];
                    mixed[row][column] += squares[row] * straight[column];
                    linear[row][column] += straight[row] * straight[column];
                }
            }
        }
    }

    /** The ellipse; empty for fewer than four places, and where no ellipse lies near them. */
    public static Optional<Ellipse> through(List<Spot> spots) {
        List<Spot> distinct = spots.stream().distinct().toList();
        if (distinct.size() < FEWEST) {
            return Optional.empty();
        }
        Spot centre = new Spot(distinct.stream().mapToDouble(Spot::x).average().orElseThrow(),
                distinct.stream().mapToDouble(Spot::y).average().orElseThrow());
        double unit = distinct.stream().mapToDouble(centre::distance).average().orElseThrow();
        List<Spot> scaled = distinct.stream()
                .map(spot -> new Spot((spot.x() - centre.x()) / unit, (spot.y() - centre.y()) / unit)).toList();
        return new EllipseFit(scaled).solve(scaled.size() == FEWEST).map(
                fitted -> new Ellipse(centre.plus(unit * fitted.centre().x(), unit * fitted.centre().y()),
                        unit * fitted.major(), unit * fitted.minor(), fitted.angle()));
    }

    private Optional<Ellipse> solve(boolean exact) {
        Optional<double[][]> inverse = inverse(linear);
        if (inverse.isEmpty()) {
            return Optional.empty(); // all on one line
        }
        double[][] follows = product(inverse.get(), transposed(mixed));
        double[][] scatter = product(mixed, follows);
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                scatter[row][column] = quadratic[row][column] - scatter[row][column];
            }
        }
        double[] shape = exact ? roundest(new Symmetric(scatter)) : least(new Symmetric(scatter));
        double[] rest = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                rest[row] -= follows[row][column] * shape[column];
            }
        }
        return ellipse(shape, rest);
    }

    // of all conics through four places: those at right angles to the one vector that is not free, and p = 1
    private static double[] roundest(Symmetric scatter) {
        double[] bound = scatter.eigen()[2].vector();
        double square = bound[1] * bound[1] + bound[2] * bound[2];
        return square < NOTHING ? new double[]{0, 1, 0}
                : new double[]{1, -bound[0] * bound[1] / square, -bound[0] * bound[2] / square};
    }

    private static double[] least(Symmetric scatter) {
        double low = 0;
        double high = scatter.rows()[0][0];
        for (int i = 0; i < HALVINGS && low < high; i++) {
            double middle = (low + high) / 2;
            if (scatter.minus(middle, CONDITION).eigen()[0].value() > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return scatter.minus(high, CONDITION).eigen()[0].vector();
    }

    private static Optional<Ellipse> ellipse(double[] shape, double[] rest) {
        double sign = Math.signum(shape[0]);
        double p = sign * shape[0];
        double q = sign * shape[1];
        double r = sign * shape[2];
        double lean = Math.hypot(q, r);
        double determinant = p * p - lean * lean;
        if (determinant <= NOTHING * p * p || p == 0) {
            return Optional.empty();
        }
        // the gradient is 0 in the middle: (p + q) x + r y = -D, r x + (p - q) y = -E
        double x = (-(p - q) * rest[0] + r * rest[1]) * sign / determinant;
        double y = (r * rest[0] - (p + q) * rest[1]) * sign / determinant;
        double inside = -(sign * rest[2] + sign * (rest[0] * x + rest[1] * y) / 2);
        if (inside <= 0) {
            return Optional.empty();
        }
        double major = Math.sqrt(2 * inside / (p - lean));
        double minor = Math.sqrt(2 * inside / (p + lean));
        double angle = (Math.atan2(r, q) + Math.PI) / 2;
        return Optional.of(new Ellipse(new Spot(x, y), major, minor, angle));
    }

    private static Optional<double[][]> inverse(double[][] matrix) {
        double[][] cofactors = new double[3][3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                int below = (row + 1) % 3;
                int last = (row + 2) % 3;
                int right = (column + 1) % 3;
                int end = (column + 2) % 3;
                cofactors[column][row] = matrix[below][right] * matrix[last][end]
                        - matrix[below][end] * matrix[last][right];
            }
        }
        double determinant = 0;
        for (int column = 0; column < 3; column++) {
            determinant += matrix[0][column] * cofactors[column][0];
        }
        if (Math.abs(determinant) < NOTHING) {
            return Optional.empty();
        }
        for (double[] row : cofactors) {
            for (int column = 0; column < 3; column++) {
                row[column] /= determinant;
            }
        }
        return Optional.of(cofactors);
    }

    private static double[][] transposed(double[][] matrix) {
        double[][] result = new double[3][3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                result[column][row] = matrix[row][column];
            }
        }
        return result;
    }

    private static double[][] product(double[][] left, double[][] right) {
        double[][] result = new double[3][3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                for (int i = 0; i < 3; i++) {
                    result[row][column] += left[row][i] * right[i][column];
                }
            }
        }
        return result;
    }
}
