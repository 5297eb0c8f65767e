package nl.vierogen.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class FiguresProperties {
    private static final double NEARLY = 1e-9;

    @Property
    void theAngleIsBetweenLevelAndUprightAndTheSameFromBothEnds(@ForAll @DoubleRange(min = -500, max = 500) double x,
            @ForAll @DoubleRange(min = -500, max = 500) double y) {
        Segment line = new Segment(new Spot(100, 100), new Spot(100 + x, 100 + y));
        Segment back = new Segment(line.to(), line.from());
        Segment mirrored = new Segment(new Spot(-100, 100), new Spot(-100 - x, 100 + y));

        assertThat(line.angleToHorizontal()).isBetween(0.0, 90.0).isEqualTo(back.angleToHorizontal())
                .isEqualTo(mirrored.angleToHorizontal());
    }

    @Property
    void aLineTurnedByAnAngleHasThatAngle(@ForAll @DoubleRange(min = 0, max = 90) double degrees,
            @ForAll @DoubleRange(min = 1, max = 2000) double length) {
        Spot from = new Spot(20, 30);
        Segment line = new Segment(from, from.plus(length, 0).turned(from, Math.toRadians(degrees)));

        assertThat(line.angleToHorizontal()).isCloseTo(degrees, within(1e-6));
    }

    @Property
    void sharesDoNotChangeWithTheSizeOfTheImage(@ForAll @DoubleRange(min = 0.1, max = 10) double factor) {
        Frame box = new Frame(30, 40, 90, 110);
        Polygon shape = new Polygon(List.of(new Spot(50, 0), new Spot(120, 100), new Spot(60, 130), new Spot(0, 100)));

        Shares before = Shares.of(box, shape);
        Shares after = Shares.of(new Frame(30 * factor, 40 * factor, 90 * factor, 110 * factor), new Polygon(
                shape.spots().stream().map(spot -> new Spot(spot.x() * factor, spot.y() * factor)).toList()));

        assertThat(after.width()).isCloseTo(before.width(), within(NEARLY));
        assertThat(after.height()).isCloseTo(before.height(), within(NEARLY));
        assertThat(after.area()).isCloseTo(before.area(), within(NEARLY));
    }

    @Test
    void aBoxInARectangleFillsWhatItFills() {
        Shares shares = Shares.of(new Frame(100, 100, 500, 300), new Polygon(Frame.of(600, 400).corners()));

        assertThat(shares.width()).isCloseTo(2.0 / 3, within(NEARLY));
        assertThat(shares.height()).isCloseTo(0.5, within(NEARLY));
        assertThat(shares.area()).isCloseTo(1.0 / 3, within(NEARLY));
    }

    @Test
    void whatSticksOutOfTheShapeCountsForNoArea() {
        Polygon triangle = new Polygon(List.of(new Spot(50, 0), new Spot(100, 100), new Spot(0, 100)));

        assertThat(Shares.of(new Frame(0, 0, 100, 100), triangle).area()).isCloseTo(1, within(NEARLY));
        assertThat(Shares.of(new Frame(-50, 0, 50, 100), triangle).area()).isCloseTo(0.5, within(NEARLY));
    }

    @Property
    void aLineThroughTheMiddleHalvesTheEllipse(@ForAll @DoubleRange(min = 0.2, max = 1) double ratio,
            @ForAll @DoubleRange(min = 0, max = 3) double angle, @ForAll @DoubleRange(min = 0, max = 6) double way) {
        Ellipse ellipse = new Ellipse(new Spot(400, 300), 200, 200 * ratio, angle);
        Segment line = new Segment(ellipse.centre(), ellipse.centre().plus(100, 0).turned(ellipse.centre(), way));

        assertThat(ellipse.shareLeftOf(line)).isCloseTo(0.5, within(1e-6));
    }

    @Property
    void theShareOfASideIsTheAreaCutOff(@ForAll @DoubleRange(min = 0.2, max = 1) double ratio,
            @ForAll @DoubleRange(min = 0, max = 3) double angle,
            @ForAll @DoubleRange(min = -150, max = 150) double beside,
            @ForAll @DoubleRange(min = 0, max = 6) double way) {
        Ellipse ellipse = new Ellipse(new Spot(400, 300), 200, 200 * ratio, angle);
        Spot on = ellipse.centre().plus(beside, beside / 3);
        Segment line = new Segment(on, on.plus(100, 0).turned(on, way));
        Polygon left = new Polygon(List.of(on.plus(-9000, 0).turned(on, way), on.plus(9000, 0).turned(on, way),
                on.plus(9000, -9000).turned(on, way), on.plus(-9000, -9000).turned(on, way)));

        double cut = ellipse.outline().within(left).area() / ellipse.outline().area();

        assertThat(ellipse.shareLeftOf(line)).isCloseTo(cut, within(1e-4));
        assertThat(ellipse.shareLeftOf(line) + ellipse.shareLeftOf(new Segment(line.to(), line.from())))
                .isCloseTo(1, within(NEARLY));
    }

    @Test
    void onlyAnAxisFoldsAnEllipseOntoItself() {
        Ellipse ellipse = new Ellipse(new Spot(400, 300), 200, 150, 0.3);

        assertThat(ellipse.foldedOverlap(ellipse.majorAxis())).isCloseTo(1, within(1e-6));
        Segment askew = new Segment(ellipse.centre(), ellipse.centre().plus(100, 100));
        assertThat(ellipse.foldedOverlap(askew)).isBetween(0.7, 0.95);
        Segment beside = new Segment(new Spot(0, 700), new Spot(100, 700));
        assertThat(ellipse.foldedOverlap(beside)).isCloseTo(0, within(NEARLY));
    }

    @Property
    void thePolygonInACircleHasItsArea(@ForAll @DoubleRange(min = 10, max = 500) double radius) {
        Polygon circle = new Ellipse(new Spot(0, 0), radius, radius, 0).outline();

        assertThat(circle.area()).isCloseTo(Math.PI * radius * radius, within(1e-4 * radius * radius));
        assertThat(Polygon.hull(circle.spots()).area()).isCloseTo(circle.area(), within(1e-6 * circle.area()));
    }

    @Property
    void anArcPassesItsThreePlacesOnOneCircle(@ForAll @DoubleRange(min = 0.1, max = 3) double half,
            @ForAll @DoubleRange(min = 0, max = 6) double turn) {
        Spot centre = new Spot(50, 60);
        Spot over = centre.plus(40, 0).turned(centre, turn);

        List<Spot> spots = new Arc(over.turned(centre, -half), over, over.turned(centre, half)).spots();

        assertThat(spots).allSatisfy(spot -> assertThat(spot.distance(centre)).isCloseTo(40, within(1e-5)));
        assertThat(spots.get(spots.size() / 2).distance(over)).isLessThan(1e-5);
    }

    @Test
    void aBoxIsNeverMovedOutOfTheImage() {
        assertThat(new Frame(10, 10, 30, 30).moved(-50, 500, Frame.of(100, 80))).isEqualTo(new Frame(0, 60, 20, 80));
    }
}
