package nl.vierogen.practice.image;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.vierogen.practice.image.Quality.Magnification;
import nl.vierogen.practice.image.Quality.Route;
import nl.vierogen.practice.image.anatomy.Anatomy;
import nl.vierogen.practice.image.anatomy.Trace;
import org.assertj.core.data.Offset;

class ViewTest {
    @Property(tries = 300)
    void aWellMagnifiedStructureFillsAboutTwoThirdsOfTheSector(@ForAll Subject subject, @ForAll Route route,
            @ForAll long seed) {
        View view = view(subject, Quality.good().withRoute(route), seed);
        assertThat(view.structureLength() / view.sectorWidth()).isBetween(0.60, 0.75);
    }

    @Property(tries = 300)
    void aSmallStructureFillsLessThanFortyFivePercent(@ForAll Subject subject, @ForAll Route route,
            @ForAll long seed) {
        View view = view(subject, Quality.good().withRoute(route).withMagnification(Magnification.SMALL), seed);
        assertThat(view.structureLength() / view.sectorWidth()).isLessThan(0.45);
    }

    @Property(tries = 300)
    void whatIsMeasuredLiesInsideTheSector(@ForAll Subject subject, @ForAll Magnification magnification,
            @ForAll Quality.Plane plane, @ForAll long seed) {
        PictureRequest request = request(subject,
                Quality.good().withMagnification(magnification).withPlane(plane), seed);
        Anatomy anatomy = Sitter.of(request);
        View view = View.of(request, anatomy);
        double low = anatomy.trace() instanceof Trace.Oval oval ? oval.b() : 0;
        for (double[] end : new double[][]{{-1, 0}, {1, 0}, {0, low}, {0, -low}}) {
            double x = view.pose().worldX(end[0], end[1]);
            double y = view.pose().worldY(end[0], end[1]);
            assertThat(view.sector().depth(x, y)).isBetween(view.sector().near(), view.sector().far());
            assertThat(Math.abs(view.sector().angle(x, y))).isLessThan(view.sector().halfAngle());
            assertThat(view.pixelX(x)).isBetween(view.screen().left(), view.screen().right());
        }
    }

    @Property(tries = 100)
    void pixelsAndCentimetresAreEachOthersInverse(@ForAll Subject subject, @ForAll long seed) {
        View view = view(subject, Quality.good(), seed);
        assertThat(view.cmX(view.pixelX(1.25))).isCloseTo(1.25, Offset.offset(1e-9));
        assertThat(view.cmY(view.pixelY(3.5))).isCloseTo(3.5, Offset.offset(1e-9));
    }

    private static View view(Subject subject, Quality quality, long seed) {
        PictureRequest request = request(subject, quality, seed);
        return View.of(request, Sitter.of(request));
    }

    private static PictureRequest request(Subject subject, Quality quality, long seed) {
        return Requests.sized(subject, quality, seed % 2 == 0 ? 1024 : 1280, seed % 2 == 0 ? 768 : 960, seed);
    }
}
