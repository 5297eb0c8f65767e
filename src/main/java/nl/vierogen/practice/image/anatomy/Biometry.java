package nl.vierogen.practice.image.anatomy;

import java.util.function.DoubleUnaryOperator;

/**
 * Sizes that belong to a gestational age, and ages that belong to a size: Hadlock 1984 for head, abdomen and femur,
 * Robinson 1975 for the crown-rump length. Sizes in cm, ages in weeks.
 */
public final class Biometry {
    private Biometry() {
    }

    public static double ageByHead(double circumference) {
        return 8.96 + 0.540 * circumference + 0.0003 * Math.pow(circumference, 3);
    }

    public static double ageByAbdomen(double circumference) {
        return 8.14 + 0.753 * circumference + 0.0036 * circumference * circumference;
    }

    public static double ageByFemur(double length) {
        return 10.35 + 2.460 * length + 0.170 * length * length;
    }

    public static double ageByCrownRump(double length) {
        return (8.052 * Math.sqrt(10 * length * 1.037) + 23.73) / 7;
    }

    /** The size at which a formula gives this age. */
    public static double size(DoubleUnaryOperator ageBySize, double weeks) {
        double low = 0;
        double high = 50;
        for (int i = 0; i < 50; i++) {
            double middle = (low + high) / 2;
            if (ageBySize.applyAsDouble(middle) < weeks) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
