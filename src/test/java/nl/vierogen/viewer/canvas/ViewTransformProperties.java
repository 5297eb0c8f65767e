package nl.vierogen.viewer.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class ViewTransformProperties {
    private static final double NEARLY = 1e-6;

    @Property
    void theFittedImageLiesWhollyInsideAndTouchesTwoEdges(@ForAll("images") Size image, @ForAll("ports") Size port) {
        ViewTransform fit = ViewTransform.fit(image, port);

        double left = fit.toPortX(0);
        double right = fit.toPortX(image.width());
        double top = fit.toPortY(0);
        double bottom = fit.toPortY(image.height());
        assertThat(left).isGreaterThanOrEqualTo(-NEARLY).isCloseTo(port.width() - right, within(NEARLY));
        assertThat(top).isGreaterThanOrEqualTo(-NEARLY).isCloseTo(port.height() - bottom, within(NEARLY));
        assertThat(Math.min(left, top)).isCloseTo(0, within(NEARLY));
    }

    @Property
    void zoomingKeepsThePointUnderThePointer(@ForAll("transforms") ViewTransform before,
            @ForAll @DoubleRange(min = 0.01, max = 20) double scale, @ForAll @DoubleRange(min = 0, max = 2000) double x,
            @ForAll @DoubleRange(min = 0, max = 2000) double y) {
        ViewTransform after = before.scaledTo(scale, x, y);

        double column = before.toImageX(x);
        double row = before.toImageY(y);
        assertThat(after.toPortX(column)).isCloseTo(x, within(NEARLY * (1 + Math.abs(column))));
        assertThat(after.toPortY(row)).isCloseTo(y, within(NEARLY * (1 + Math.abs(row))));
        assertThat(after.scale()).isEqualTo(scale);
    }

    @Property
    void thereAndBackIsTheSamePoint(@ForAll("transforms") ViewTransform transform,
            @ForAll @DoubleRange(min = 0, max = 8192) double column) {
        assertThat(transform.toImageX(transform.toPortX(column))).isCloseTo(column, within(NEARLY * 1e3));
    }

    @Property
    void aPlaceOfThePictureIsDrawnWithinHalfADevicePixelOfWhereThePictureHasIt(
            @ForAll("transforms") ViewTransform transform, @ForAll @DoubleRange(min = 1, max = 3) double outputScale,
            @ForAll @DoubleRange(min = 0, max = 8192) double column,
            @ForAll @DoubleRange(min = 0, max = 8192) double row) {
        ViewTransform drawn = transform.onDevicePixels(outputScale);

        double half = 0.5 + NEARLY;
        assertThat(drawn.toPortX(column) * outputScale).isCloseTo(transform.toPortX(column) * outputScale,
                within(half));
        assertThat(drawn.toPortY(row) * outputScale).isCloseTo(transform.toPortY(row) * outputScale, within(half));
    }

    @Property
    void aHeldImageLeavesNoStripItCouldFill(@ForAll("images") Size image, @ForAll("ports") Size port,
            @ForAll("transforms") ViewTransform anywhere) {
        ViewTransform held = anywhere.held(image, port);

        assertHeld(held.toPortX(0), held.toPortX(image.width()), port.width());
        assertHeld(held.toPortY(0), held.toPortY(image.height()), port.height());
    }

    @Property
    void zoomStaysBetweenTheWholeImageAndTheLargestMagnification(@ForAll("images") Size image,
            @ForAll("ports") Size port, @ForAll @DoubleRange(min = 0.01, max = 1000) double factor,
            @ForAll @DoubleRange(min = 1, max = 3) double outputScale) {
        ViewTransform fit = ViewTransform.fit(image, port);

        double scale = fit.zoomed(factor, 10, 10, image, port, outputScale).scale();

        double actual = ViewTransform.actualScale(outputScale);
        double smallest = Math.min(fit.scale(), actual);
        assertThat(scale).isBetween(smallest - NEARLY,
                Math.max(smallest, ViewTransform.MOST_DEVICE_PIXELS * actual) + NEARLY);
    }

    @Property
    void atActualSizeOneImagePixelIsOneDevicePixel(@ForAll @DoubleRange(min = 0.5, max = 4) double outputScale) {
        assertThat(ViewTransform.actualScale(outputScale) * outputScale).isCloseTo(1, within(NEARLY));
    }

    @Property
    void aViewThatIsNotFittedKeepsItsMiddleWhenTheWindowGrows(@ForAll("images") Size image,
            @ForAll("ports") Size port) {
        ViewTransform close = ViewTransform.fit(image, port).scaledTo(50, port.width() / 2, port.height() / 2);
        Size larger = new Size(port.width() + 10, port.height() + 6);

        ViewTransform after = close.resized(port, larger, image);

        assertThat(after.toImageX(larger.width() / 2)).isCloseTo(close.toImageX(port.width() / 2), within(1.0));
        assertThat(after.scale()).isEqualTo(close.scale());
    }

    @Property
    void aFittedLookStaysFittedAndAZoomedOneDoesNot(@ForAll("images") Size image, @ForAll("ports") Size port) {
        Look fitted = Look.fit(image, port);
        Size other = new Size(port.height() + 1, port.width() + 1);

        assertThat(fitted.in(other, image)).isEqualTo(Look.fit(image, other));
        assertThat(fitted.with(fitted.transform().scaledTo(fitted.transform().scale() * 2, 0, 0), image).fitted())
                .isFalse();
    }

    private static void assertHeld(double from, double to, double room) {
        if (to - from <= room) {
            assertThat(from).isCloseTo(room - to, within(NEARLY * 1e3));
        } else {
            assertThat(from).isLessThanOrEqualTo(NEARLY);
            assertThat(to).isGreaterThanOrEqualTo(room - NEARLY);
        }
    }

    @Provide
    Arbitrary<Size> images() {
        return Combinators.combine(Arbitraries.doubles().between(16, 8192), Arbitraries.doubles().between(16, 8192))
                .as(Size::new);
    }

    @Provide
    Arbitrary<Size> ports() {
        return Combinators.combine(Arbitraries.doubles().between(50, 4000), Arbitraries.doubles().between(50, 4000))
                .as(Size::new);
    }

    @Provide
    Arbitrary<ViewTransform> transforms() {
        return Combinators.combine(Arbitraries.doubles().between(0.01, 20), Arbitraries.doubles().between(-3000, 3000),
                Arbitraries.doubles().between(-3000, 3000)).as(ViewTransform::new);
    }
}
