package nl.vierogen.geometry;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A symmetric matrix of three by three.
 *
 * @param rows the rows; handed over, not copied
 */
record Symmetric(double[][] rows) {
    private static final int SIZE = 3;
    private static final int SWEEPS = 12;

    /** A number and the vector of length 1 that the matrix only stretches by it. */
    record Eigen(double value, double[] vector) {
    }

    /** This matrix less so many times another. */
    Symmetric minus(double times, double[][] other) {
        double[][] result = new double[SIZE][SIZE];
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                result[row][column] = rows[row][column] - times * other[row][column];
            }
        }
        return new Symmetric(result);
    }

    /** The eigenvalues with their vectors, the least first (Jacobi's rotations). */
    Eigen[] eigen() {
        double[][] matrix = minus(0, rows).rows;
        double[][] vectors = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int one = 0; one < SIZE - 1; one++) {
                for (int other = one + 1; other < SIZE; other++) {
                    rotate(matrix, vectors, one, other);
                }
            }
        }
        Eigen[] eigen = new Eigen[SIZE];
        for (int i = 0; i < SIZE; i++) {
            eigen[i] = new Eigen(matrix[i][i], new double[]{vectors[0][i], vectors[1][i], vectors[2][i]});
        }
        Arrays.sort(eigen, Comparator.comparingDouble(Eigen::value));
        return eigen;
    }

    private static void rotate(double[][] matrix, double[][] vectors, int one, int other) {
        if (matrix[one][other] == 0) {
            return;
        }
        double angle = Math.atan2(2 * matrix[one][other], matrix[other][other] - matrix[one][one]) / 2;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        for (double[] row : matrix) {
            turn(row, one, other, cos, sin);
        }
        for (int column = 0; column < SIZE; column++) {
            double above = matrix[one][column];
            double below = matrix[other][column];
            matrix[one][column] = cos * above - sin * below;
            matrix[other][column] = sin * above + cos * below;
        }
        for (double[] row : vectors) {
            turn(row, one, other, cos, sin);
        }
        matrix[one][other] = 0;
        matrix[other][one] = 0;
    }

    private static void turn(double[] row, int one, int other, double cos, double sin) {
        double left = row[one];
        double right = row[other];
        row[one] = cos * left - sin * right;
        row[other] = sin * left + cos * right;
    }
}
