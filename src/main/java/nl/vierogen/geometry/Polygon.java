package nl.vierogen.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A closed line of straight pieces that does not cross itself. */
public record Polygon(List<Spot> spots) {
    public Polygon {
        spots = List.copyOf(spots);
    }

    /** Area in square pixels of the image. */
    public double area() {
        return Math.abs(signedArea());
    }

    /**
     * What lies in both (Sutherland and Hodgman, Reentrant polygon clipping, Communications of the ACM 17, 1974).
     *
     * @param convex a polygon without dents, in either direction
     */
    public Polygon within(Polygon convex) {
        List<Spot> kept = spots;
        double turn = Math.signum(convex.signedArea());
        for (int i = 0; i < convex.spots.size() && !kept.isEmpty(); i++) {
            Spot from = convex.spots.get(i);
            Spot to = convex.spots.get((i + 1) % convex.spots.size());
            if (from.distance(to) > 0) {
                kept = cut(kept, new Segment(from, to), turn);
            }
        }
        return new Polygon(kept);
    }

    /** The polygon without dents about these places (Andrew's monotone chain, 1979); empty under three places. */
    public static Polygon hull(List<Spot> places) {
        List<Spot> sorted = places.stream().distinct().sorted(Comparator.comparing(Spot::x).thenComparing(Spot::y))
                .toList();
        if (sorted.size() < 3) {
            return new Polygon(List.of());
        }
        List<Spot> lower = chain(sorted);
        List<Spot> upper = chain(sorted.reversed());
        lower.removeLast();
        upper.removeLast();
        lower.addAll(upper);
        return new Polygon(lower);
    }

    private static List<Spot> chain(List<Spot> sorted) {
        List<Spot> chain = new ArrayList<>();
        for (Spot spot : sorted) {
            while (chain.size() > 1 && cross(chain.get(chain.size() - 2), chain.getLast(), spot) <= 0) {
                chain.removeLast();
            }
            chain.add(spot);
        }
        return chain;
    }

    private static double cross(Spot from, Spot over, Spot to) {
        return (over.x() - from.x()) * (to.y() - from.y()) - (over.y() - from.y()) * (to.x() - from.x());
    }

    private static List<Spot> cut(List<Spot> spots, Segment edge, double turn) {
        List<Spot> kept = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            Spot here = spots.get(i);
            Spot next = spots.get((i + 1) % spots.size());
            double depth = turn * edge.side(here);
            double nextDepth = turn * edge.side(next);
            if (depth >= 0) {
                kept.add(here);
            }
            if (depth * nextDepth < 0) {
                double share = depth / (depth - nextDepth);
                kept.add(here.plus(share * (next.x() - here.x()), share * (next.y() - here.y())));
            }
        }
        return kept;
    }

    private double signedArea() {
        double twice = 0;
        for (int i = 0; i < spots.size(); i++) {
            Spot here = spots.get(i);
            Spot next = spots.get((i + 1) % spots.size());
            twice += here.x() * next.y() - next.x() * here.y();
        }
        return twice / 2;
    }
}
