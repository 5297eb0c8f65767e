package nl.vierogen.geometry.sector;

import java.util.Arrays;
import java.util.List;
import nl.vierogen.geometry.Polygon;
import nl.vierogen.geometry.Spot;

/** Turns polygons into cells: a cell is on when its middle lies inside. */
record Raster(int width, int height) {
    /** More than the edge of a sector crosses any row. */
    static final int MOST_CROSSINGS = 16;

    Mask fill(Polygon polygon) {
        Mask mask = new Mask(width, height);
        List<Spot> spots = polygon.spots();
        double[] crossings = new double[MOST_CROSSINGS];
        for (int y = 0; y < height; y++) {
            int count = crossings(spots, y + 0.5, crossings);
            for (int i = 0; i + 1 < count; i += 2) {
                int from = Math.max(0, (int) Math.ceil(crossings[i] - 0.5));
                int to = Math.min(width - 1, (int) Math.ceil(crossings[i + 1] - 1.5));
                for (int x = from; x <= to; x++) {
                    mask.set(x, y, true);
                }
            }
        }
        return mask;
    }

    /** Where a row crosses the edge, from left to right; answers how often. */
    static int crossings(List<Spot> spots, double y, double[] crossings) {
        int count = 0;
        for (int i = 0; i < spots.size() && count < crossings.length; i++) {
            Spot one = spots.get(i);
            Spot other = spots.get(i + 1 == spots.size() ? 0 : i + 1);
            if (one.y() <= y != other.y() <= y) {
                crossings[count++] = one.x() + (y - one.y()) / (other.y() - one.y()) * (other.x() - one.x());
            }
        }
        Arrays.sort(crossings, 0, count);
        return count;
    }
}
