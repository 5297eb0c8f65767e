package nl.vierogen.geometry.sector;

import java.util.List;
import nl.vierogen.geometry.Spot;

/** Varies the numbers of a fan until it lies on a mask as well as it can, in ever smaller steps. */
final class SectorFit {
    private static final double[] STEPS = {16, 8, 4, 2, 1, 0.5, 0.25};
    private static final int ROUNDS = 12;
    // what is seen lies in the sector; what lies in the sector may be dark
    private static final double DEARER = 4;

    private final int width;
    private final int height;
    private final int[] before;
    private final int wanted;

    /**
     * How a sector lies on the mask, in cells.
     *
     * @param missed cells of the mask outside it
     * @param dark cells in it that the mask has not
     * @param area cells in it
     */
    record Match(double missed, double dark, double area) {
        double cost() {
            return DEARER * missed + dark;
        }
    }

    SectorFit(Mask target) {
        this.width = target.width;
        this.height = target.height;
        this.before = new int[height * (width + 1)];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                before[y * (width + 1) + x + 1] = before[y * (width + 1) + x] + (target.at(x, y) ? 1 : 0);
            }
        }
        this.wanted = target.count();
    }

    /** The fan that lies on the mask best, near this one. */
    Sector from(Fan start) {
        Fan best = start;
        double cost = match(best.sector()).cost();
        for (double step : STEPS) {
            boolean better = true;
            for (int round = 0; round < ROUNDS && better; round++) {
                better = false;
                for (int i = 0; i < 2 * Fan.NUMBERS; i++) {
                    Fan tried = best.with(i / 2, i % 2 == 0 ? step : -step);
                    double now = match(tried.sector()).cost();
                    if (now < cost) {
                        best = tried;
                        cost = now;
                        better = true;
                    }
                }
            }
        }
        return best.sector();
    }

    Match match(Sector sector) {
        List<Spot> spots = sector.outline().spots();
        double[] crossings = new double[Raster.MOST_CROSSINGS];
        double seen = 0;
        double area = 0;
        for (int y = 0; y < height; y++) {
            int count = Raster.crossings(spots, y + 0.5, crossings);
            for (int i = 0; i + 1 < count; i += 2) {
                double from = Math.clamp(crossings[i], 0, width);
                double to = Math.clamp(crossings[i + 1], 0, width);
                area += crossings[i + 1] - crossings[i];
                seen += upTo(y, to) - upTo(y, from);
            }
        }
        return new Match(wanted - seen, area - seen, area);
    }

    // cells of the mask on the row left of a place that need not be whole
    private double upTo(int y, double x) {
        int cell = (int) Math.min(x, width - 1);
        int at = y * (width + 1) + cell;
        return before[at] + (x - cell) * (before[at + 1] - before[at]);
    }
}
