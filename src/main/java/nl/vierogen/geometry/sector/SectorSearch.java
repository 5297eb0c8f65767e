package nl.vierogen.geometry.sector;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.vierogen.geometry.Frame;
import nl.vierogen.geometry.Polygon;
import nl.vierogen.geometry.Spot;

/**
 * Finds the sector: the largest part of the image that is not the ground of the screen, once writing, calipers and bars
 * are gone because they are narrow and panels because they are even. Shadows and fluid that reach the edge of the
 * sector are bridged: its sides and its lower edge have no dents. Takes some tens of milliseconds: not for the thread of
 * the screen.
 */
public final class SectorSearch {
    // of the width of the image
    private static final double SPECKLE = 0.003;
    private static final double NARROW = 0.03;
    private static final double LEAST_PART = 0.06;
    private static final double MOST_PART = 0.97;
    private static final double BESIDE_LARGEST = 0.08;
    // of the area of the sector
    private static final double MOST_MISSED = 0.03;
    private static final double MOST_DARK = 0.2;
    private static final double LEAST_FILLED = 0.4;

    private SectorSearch() {
    }

    /** The sector; empty when there is nothing that looks like one. */
    public static Optional<Sector> in(GreyImage image) {
        return Cells.of(image).flatMap(cells -> find(cells, Cells.size(image)));
    }

    private static Optional<Sector> find(Mask cells, int size) {
        int speckle = Math.max(1, (int) Math.round(SPECKLE * cells.width));
        int narrow = Math.max(2, (int) Math.round(NARROW * cells.width / 2));
        Mask part = cells.closed(speckle).opened(narrow).largestParts(BESIDE_LARGEST);
        if (part.count() < LEAST_PART * cells.width * cells.height) {
            return Optional.empty();
        }
        Polygon hull = Polygon.hull(part.edge());
        Mask target = new Raster(part.width, part.height).fill(hull).and(belowTop(part));
        SectorFit fit = new SectorFit(target);
        Sector found = fit.from(Fan.like(guess(hull, part)));
        SectorFit.Match match = fit.match(found);
        boolean like = match.missed() <= MOST_MISSED * match.area() && match.dark() <= MOST_DARK * match.area()
                && part.count() >= LEAST_FILLED * match.area()
                && match.area() <= MOST_PART * cells.width * cells.height;
        return like ? Optional.of(scaled(found, size)) : Optional.empty();
    }

    // the upper edge may be hollow: the probe is round
    private static Mask belowTop(Mask part) {
        int reach = Math.max(2, part.width / 40);
        Mask below = new Mask(part.width, part.height);
        for (int x = 0; x < part.width; x++) {
            int[] tops = new int[2 * reach + 1];
            for (int i = -reach; i <= reach; i++) {
                tops[i + reach] = part.top(x + i);
            }
            Arrays.sort(tops);
            // the higher of the middle ones: a shadow at the probe is no dent
            int top = Math.min(part.top(x), tops[reach]);
            for (int y = top; y < part.height; y++) {
                below.set(x, y, true);
            }
        }
        return below;
    }

    private static Sector guess(Polygon hull, Mask part) {
        Frame bounds = Frame.around(hull.spots());
        double high = bounds.top() + bounds.height() * 0.04;
        double near = bounds.width() * 0.02;
        List<Spot> top = hull.spots().stream().filter(spot -> spot.y() <= high).toList();
        List<Spot> left = hull.spots().stream().filter(spot -> spot.x() <= bounds.left() + near).toList();
        List<Spot> right = hull.spots().stream().filter(spot -> spot.x() >= bounds.right() - near).toList();
        Frame upper = Frame.around(top);
        Frame leftSide = Frame.around(left);
        Frame rightSide = Frame.around(right);
        double middle = upper.centre().x();
        double topMiddle = Math.clamp(part.top((int) middle), bounds.top(), bounds.centre().y());
        return new Sector(List.of(new Spot(upper.left(), bounds.top()), new Spot(middle, topMiddle),
                new Spot(upper.right(), bounds.top()), new Spot(bounds.right(), rightSide.top()),
                new Spot(bounds.right(), rightSide.bottom()), new Spot(bounds.centre().x(), bounds.bottom()),
                new Spot(bounds.left(), leftSide.bottom()), new Spot(bounds.left(), leftSide.top())));
    }

    private static Sector scaled(Sector sector, int size) {
        return new Sector(
                sector.marks().stream().map(spot -> new Spot(spot.x() * size, spot.y() * size)).toList());
    }
}
