package nl.vierogen.geometry.sector;

import java.util.List;
import nl.vierogen.geometry.Spot;

/**
 * A sector whose right half mirrors its left one, as nearly every machine draws it, as numbers that can be varied one
 * by one.
 */
final class Fan {
    static final int NUMBERS = 8;

    private static final int AXIS = 0;
    private static final int TOP = 1;
    private static final int TOP_HALF = 2;
    private static final int TOP_SAG = 3;
    private static final int HALF = 4;
    private static final int UPPER = 5;
    private static final int LOWER = 6;
    private static final int BOTTOM = 7;

    private final double[] numbers;

    private Fan(double[] numbers) {
        this.numbers = numbers;
    }

    /** The fan that comes nearest to a sector: its widest half counts, for the other one may lie in a shadow. */
    static Fan like(Sector sector) {
        Spot left = sector.mark(Sector.Mark.TOP_LEFT);
        Spot right = sector.mark(Sector.Mark.TOP_RIGHT);
        double[] numbers = new double[NUMBERS];
        numbers[AXIS] = (left.x() + right.x()) / 2;
        numbers[TOP] = Math.min(left.y(), right.y());
        numbers[TOP_HALF] = (right.x() - left.x()) / 2;
        numbers[TOP_SAG] = sector.mark(Sector.Mark.TOP).y() - numbers[TOP];
        numbers[HALF] = Math.max(numbers[AXIS] - sector.mark(Sector.Mark.LEFT_UPPER).x(),
                sector.mark(Sector.Mark.RIGHT_UPPER).x() - numbers[AXIS]);
        numbers[UPPER] = Math.min(sector.mark(Sector.Mark.LEFT_UPPER).y(), sector.mark(Sector.Mark.RIGHT_UPPER).y());
        numbers[LOWER] = Math.max(sector.mark(Sector.Mark.LEFT_LOWER).y(), sector.mark(Sector.Mark.RIGHT_LOWER).y());
        numbers[BOTTOM] = sector.mark(Sector.Mark.BOTTOM).y();
        return new Fan(numbers).held();
    }

    /** The same with one of its numbers changed. */
    Fan with(int number, double by) {
        double[] changed = numbers.clone();
        changed[number] += by;
        return new Fan(changed).held();
    }

    // no sector is wider above than below, and no arc is more than half a circle
    private Fan held() {
        numbers[TOP] = Math.max(0, numbers[TOP]);
        numbers[HALF] = Math.max(1, numbers[HALF]);
        numbers[TOP_HALF] = Math.clamp(numbers[TOP_HALF], 0, numbers[HALF]);
        numbers[TOP_SAG] = Math.clamp(numbers[TOP_SAG], 0, numbers[TOP_HALF]);
        numbers[UPPER] = Math.max(numbers[UPPER], numbers[TOP]);
        numbers[LOWER] = Math.max(numbers[LOWER], numbers[UPPER]);
        numbers[BOTTOM] = Math.clamp(numbers[BOTTOM], numbers[LOWER], numbers[LOWER] + numbers[HALF]);
        return this;
    }

    Sector sector() {
        double axis = numbers[AXIS];
        double left = axis - numbers[HALF];
        double right = axis + numbers[HALF];
        return new Sector(List.of(new Spot(axis - numbers[TOP_HALF], numbers[TOP]),
                new Spot(axis, numbers[TOP] + numbers[TOP_SAG]), new Spot(axis + numbers[TOP_HALF], numbers[TOP]),
                new Spot(right, numbers[UPPER]), new Spot(right, numbers[LOWER]), new Spot(axis, numbers[BOTTOM]),
                new Spot(left, numbers[LOWER]), new Spot(left, numbers[UPPER])));
    }
}
