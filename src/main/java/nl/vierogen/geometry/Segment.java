package nl.vierogen.geometry;

/** A straight line between two places. */
public record Segment(Spot from, Spot to) {
    private static final double STRAIGHT = 180;
    private static final double RIGHT = 90;

    /** Length in pixels of the image, which say nothing of the body. */
    public double length() {
        return from.distance(to);
    }

    public Spot middle() {
        return from.middle(to);
    }

    /**
     * Angle to the horizontal in degrees, 0 to 90: 0 lies level, 90 stands upright. Which way it leans makes no
     * difference. A line without length counts as level.
     */
    public double angleToHorizontal() {
        double degrees = Math.toDegrees(Math.atan2(Math.abs(to.y() - from.y()), Math.abs(to.x() - from.x())));
        return Math.min(degrees, RIGHT);
    }

    /** Whether it lies rather than stands. */
    public boolean isLevel() {
        return angleToHorizontal() <= STRAIGHT / 4;
    }

    /** The same with one end elsewhere: 0 is where it comes from, 1 where it goes to. */
    public Segment with(int end, Spot spot) {
        return end == 0 ? new Segment(spot, to) : new Segment(from, spot);
    }

    /** Moved, as far as the box allows. */
    public Segment moved(double dx, double dy, Frame room) {
        Frame before = Frame.between(from, to);
        Frame after = before.moved(dx, dy, room);
        return new Segment(from.plus(after.left() - before.left(), after.top() - before.top()),
                to.plus(after.left() - before.left(), after.top() - before.top()));
    }

    /** Distance in pixels to the nearest place of the line. */
    public double distance(Spot spot) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : ((spot.x() - from.x()) * dx + (spot.y() - from.y()) * dy) / square;
        double share = Math.clamp(along, 0, 1);
        return spot.distance(from.plus(share * dx, share * dy));
    }

    /** Signed distance to the line through both ends, in pixels; negative above a line that goes to the right. */
    double side(Spot spot) {
        double length = length();
        return ((to.x() - from.x()) * (spot.y() - from.y()) - (to.y() - from.y()) * (spot.x() - from.x())) / length;
    }

    /** The place on the other side of the line through both ends, equally far away. */
    Spot mirrored(Spot spot) {
        double twice = 2 * side(spot) / length();
        return spot.plus(twice * (to.y() - from.y()), -twice * (to.x() - from.x()));
    }
}
