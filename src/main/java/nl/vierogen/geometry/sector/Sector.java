package nl.vierogen.geometry.sector;

import java.util.ArrayList;
import java.util.List;
import nl.vierogen.geometry.Arc;
import nl.vierogen.geometry.Frame;
import nl.vierogen.geometry.Polygon;
import nl.vierogen.geometry.Spot;

/**
 * The part of the image that the probe saw: straight sides, which may be cut off upright where the screen ended, and a
 * circular arc or a straight line above and below. A fan, a trapezoid and a rectangle are such shapes.
 *
 * @param marks the eight places of {@link Mark}, in that order
 */
public record Sector(List<Spot> marks) {
    /** A place that settles the shape, clockwise from the upper left. */
    public enum Mark {
        /** Left end of the upper arc. */
        TOP_LEFT,
        /** Middle of the upper arc. */
        TOP,
        /** Right end of the upper arc. */
        TOP_RIGHT,
        /** Where the right side ends, or is cut off. */
        RIGHT_UPPER,
        /** Right end of the lower arc. */
        RIGHT_LOWER,
        /** Middle of the lower arc. */
        BOTTOM,
        /** Left end of the lower arc. */
        LEFT_LOWER,
        /** Where the left side ends, or is cut off. */
        LEFT_UPPER
    }

    private static final double NARROW = 0.3;
    private static final double LOW = 0.75;

    /** @throws IllegalArgumentException when there are not eight places */
    public Sector {
        marks = List.copyOf(marks);
        if (marks.size() != Mark.values().length) {
            throw new IllegalArgumentException("eight places");
        }
    }

    /** A fan that fills the frame, to begin with by hand. */
    public static Sector fan(Frame in) {
        double x = in.centre().x();
        double part = NARROW * in.width() / 2;
        double low = in.top() + LOW * in.height();
        Spot left = new Spot(in.left(), low);
        Spot right = new Spot(in.right(), low);
        return new Sector(List.of(new Spot(x - part, in.top()), new Spot(x, in.top() + part / 4),
                new Spot(x + part, in.top()), right, right, new Spot(x, in.bottom()), left, left));
    }

    public Spot mark(Mark mark) {
        return marks.get(mark.ordinal());
    }

    /** The same with one place elsewhere. */
    public Sector with(Mark mark, Spot spot) {
        List<Spot> changed = new ArrayList<>(marks);
        changed.set(mark.ordinal(), spot);
        return new Sector(changed);
    }

    /** Its edge, clockwise from the upper left. */
    public Polygon outline() {
        List<Spot> edge = new ArrayList<>(
                new Arc(mark(Mark.TOP_LEFT), mark(Mark.TOP), mark(Mark.TOP_RIGHT)).spots());
        edge.add(mark(Mark.RIGHT_UPPER));
        edge.addAll(new Arc(mark(Mark.RIGHT_LOWER), mark(Mark.BOTTOM), mark(Mark.LEFT_LOWER)).spots());
        edge.add(mark(Mark.LEFT_UPPER));
        return new Polygon(edge);
    }

    /** Level box about it; its width and height are those of the sector. */
    public Frame bounds() {
        return Frame.around(outline().spots());
    }
}
