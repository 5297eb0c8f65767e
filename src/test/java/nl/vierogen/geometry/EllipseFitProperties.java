package nl.vierogen.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EllipseFitProperties {
    @Property(tries = 300)
    void placesOnAnEllipseGiveThatEllipse(@ForAll @DoubleRange(min = 50, max = 500) double major,
            @ForAll @DoubleRange(min = 0.4, max = 0.97) double ratio,
            @ForAll @DoubleRange(min = 0, max = 3.14) double angle, @ForAll @IntRange(min = 5, max = 20) int count,
            @ForAll @DoubleRange(min = 0, max = 6) double start) {
        Ellipse known = new Ellipse(new Spot(640, 480), major, major * ratio, angle);

        Ellipse fitted = EllipseFit.through(on(known, count, start)).orElseThrow();

        assertSame(fitted, known, 1e-4 * major);
    }

    @Property(tries = 300)
    void theEndsOfTwoAxesGiveTheEllipseWithThoseAxes(@ForAll @DoubleRange(min = 50, max = 500) double major,
            @ForAll @DoubleRange(min = 0.3, max = 0.97) double ratio,
            @ForAll @DoubleRange(min = 0, max = 3.14) double angle) {
        Ellipse known = new Ellipse(new Spot(300, 700), major, major * ratio, angle);

        assertSame(EllipseFit.through(on(known, 4, 0)).orElseThrow(), known, 1e-6 * major);
    }

    @Property(tries = 200)
    void turningAndEnlargingTheImageTurnsAndEnlargesTheEllipse(@ForAll long seed,
            @ForAll @DoubleRange(min = 0, max = 6) double turn,
            @ForAll @DoubleRange(min = 0.2, max = 5) double factor, @ForAll @IntRange(min = 4, max = 9) int count) {
        Random random = new Random(seed);
        List<Spot> spots = on(new Ellipse(new Spot(600, 400), 300, 230, 0.4), count, 0.3).stream()
                .map(spot -> spot.plus(random.nextDouble(-6, 6), random.nextDouble(-6, 6))).toList();
        Ellipse before = EllipseFit.through(spots).orElseThrow();

        Ellipse after = EllipseFit.through(spots.stream().map(spot -> spot.turned(new Spot(0, 0), turn))
                .map(spot -> new Spot(spot.x() * factor, spot.y() * factor)).toList()).orElseThrow();

        assertThat(after.axisRatio()).isCloseTo(before.axisRatio(), within(1e-6));
        assertThat(after.major()).isCloseTo(before.major() * factor, within(1e-6 * after.major()));
        assertThat(Math.sin(after.angle() - before.angle() - turn)).isCloseTo(0, within(1e-5));
    }

    @Property(tries = 200)
    void placesNearAnEllipseGiveOneNearIt(@ForAll long seed, @ForAll @IntRange(min = 6, max = 16) int count) {
        Random random = new Random(seed);
        Ellipse known = new Ellipse(new Spot(640, 480), 320, 250, 0.3);
        List<Spot> spots = on(known, count, 0.1).stream()
                .map(spot -> spot.plus(random.nextDouble(-2, 2), random.nextDouble(-2, 2))).toList();

        Ellipse fitted = EllipseFit.through(spots).orElseThrow();

        assertThat(fitted.axisRatio()).isCloseTo(known.axisRatio(), within(0.03));
        assertThat(fitted.centre().distance(known.centre())).isLessThan(4);
    }

    @Test
    void threePlacesOrPlacesOnOneLineAreNoEllipse() {
        assertThat(EllipseFit.through(List.of(new Spot(0, 0), new Spot(9, 1), new Spot(4, 7)))).isEmpty();
        assertThat(EllipseFit.through(
                IntStream.range(0, 6).mapToObj(i -> new Spot(10 * i, 20 * i)).toList())).isEmpty();
    }

    @Test
    void fourPlacesOfWhichOneLiesBetweenTheOthersAreNoEllipse() {
        assertThat(EllipseFit.through(List.of(new Spot(0, 0), new Spot(90, 0), new Spot(45, 90), new Spot(45, 30))))
                .isEmpty();
    }

    @Test
    void aPlacePointedOutTwiceCountsOnce() {
        assertThat(EllipseFit.through(List.of(new Spot(0, 50), new Spot(90, 50), new Spot(45, 0), new Spot(45, 0))))
                .isEmpty();
    }

    private static List<Spot> on(Ellipse ellipse, int count, double start) {
        return IntStream.range(0, count).mapToDouble(i -> start + 2 * Math.PI * i / count)
                .mapToObj(turn -> ellipse.centre()
                        .plus(ellipse.major() * Math.cos(turn), ellipse.minor() * Math.sin(turn))
                        .turned(ellipse.centre(), ellipse.angle()))
                .toList();
    }

    private static void assertSame(Ellipse fitted, Ellipse known, double near) {
        assertThat(fitted.centre().distance(known.centre())).isLessThan(near);
        assertThat(fitted.major()).isCloseTo(known.major(), within(near));
        assertThat(fitted.minor()).isCloseTo(known.minor(), within(near));
        assertThat(Math.sin(fitted.angle() - known.angle())).isCloseTo(0, within(1e-3));
    }
}
