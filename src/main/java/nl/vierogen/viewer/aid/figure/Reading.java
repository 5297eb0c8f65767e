package nl.vierogen.viewer.aid.figure;

import java.util.Optional;
import nl.vierogen.geometry.Ellipse;
import nl.vierogen.geometry.Frame;
import nl.vierogen.geometry.Polygon;
import nl.vierogen.geometry.Segment;
import nl.vierogen.geometry.Shares;

/** What can be read off a figure. */
public sealed interface Reading {
    /**
     * How much a box fills.
     *
     * @param image of the image
     * @param sector of the sector, where that is known
     */
    record Box(Shares image, Optional<Shares> sector) implements Reading {
    }

    /**
     * How a line lies.
     *
     * @param degrees angle to the horizontal, 0 to 90
     */
    record Line(double degrees) implements Reading {
    }

    /**
     * The shape of an ellipse.
     *
     * @param ratio shortest diameter over longest
     * @param symmetry about the midline, once one was chosen: an ellipse is always symmetric about its own axis
     */
    record Oval(double ratio, Optional<Symmetry> symmetry) implements Reading {
    }

    /**
     * How a midline divides an ellipse.
     *
     * @param one share of the area above the midline, or left of it when it stands
     * @param other share of the area on the other side
     * @param stands whether the midline stands rather than lies
     * @param folded share of the ellipse that meets itself when folded along the midline
     */
    record Symmetry(double one, double other, boolean stands, double folded) {
    }

    /** What the figure of an aid says; empty while too little of it is drawn. */
    static Optional<Reading> of(Aid aid, Figures figures) {
        return switch (aid) {
            case BOX -> figures.box().map(box -> box(box, figures));
            case LINE -> figures.line().map(line -> new Line(line.angleToHorizontal()));
            case ELLIPSE -> figures.ellipse()
                    .map(ellipse -> new Oval(ellipse.axisRatio(), figures.midline().map(line -> symmetry(ellipse,
                            line))));
        };
    }

    private static Box box(Frame box, Figures figures) {
        Polygon image = new Polygon(figures.image().corners());
        return new Box(Shares.of(box, image), figures.sector().shape()
                .map(sector -> sector.outline().within(image)).filter(seen -> seen.area() > 0)
                .map(seen -> Shares.of(box, seen)));
    }

    private static Symmetry symmetry(Ellipse ellipse, Segment midline) {
        boolean stands = !midline.isLevel();
        // above a lying line, left of a standing one, whichever end came first
        boolean onward = stands ? midline.to().y() <= midline.from().y() : midline.to().x() >= midline.from().x();
        double left = ellipse.shareLeftOf(midline);
        double one = onward ? left : 1 - left;
        return new Symmetry(one, 1 - one, stands, ellipse.foldedOverlap(midline));
    }
}
