package nl.vierogen.practice.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.vierogen.geometry.Frame;
import nl.vierogen.geometry.Spot;
import nl.vierogen.geometry.sector.GreyImage;
import nl.vierogen.geometry.sector.Sector;
import nl.vierogen.geometry.sector.SectorSearch;
import nl.vierogen.soak.BesideTheScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sector is found on images whose sector is known to the pixel, JPEG losses, writing and calipers included. */
@BesideTheScreen
class SectorOnPracticeImagesTest {
    private static final double OF_THE_SIZE = 0.02;

    static Stream<PictureRequest> requests() {
        List<PictureRequest> requests = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            requests.add(Requests.sized(subject, Quality.good(), 1280, 960, 5));
            requests.add(Requests.sized(subject, Quality.good().withRoute(Quality.Route.VAGINAL), 800, 600, 6));
        }
        Requests.faults().values()
                .forEach(fault -> requests.add(Requests.sized(Subject.HEAD, fault, 1024, 768, 7)));
        return requests.stream();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void theSectorIsFoundWhereItIs(PictureRequest request) {
        Sector sector = SectorSearch.in(grey(request)).orElseThrow();

        Frame truth = truth(request);
        Frame found = sector.bounds();
        double near = OF_THE_SIZE * truth.width();
        assertThat(found.left()).as("left").isCloseTo(truth.left(), within(near));
        assertThat(found.right()).as("right").isCloseTo(truth.right(), within(near));
        assertThat(found.top()).as("top").isCloseTo(truth.top(), within(near));
        if (request.subject() != Subject.FEMUR) {
            assertThat(found.bottom()).as("bottom").isCloseTo(truth.bottom(), within(2 * near));
            assertThat(sector.outline().area()).as("area").isCloseTo(area(request),
                    within(2 * OF_THE_SIZE * area(request)));
        }
    }

    @Test
    void underTheShadowOfABoneTheSectorMayEndTooHighButNeverTooLow() {
        PictureRequest request = Requests.sized(Subject.FEMUR, Quality.good(), 1280, 960, 5);

        Frame found = SectorSearch.in(grey(request)).orElseThrow().bounds();

        assertThat(found.bottom()).isBetween(truth(request).bottom() * 0.9, truth(request).bottom() * 1.01);
    }

    private static GreyImage grey(PictureRequest request) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(Ultrasound.jpeg(request)));
            return GreyImage.of(image.getWidth(), image.getHeight(),
                    image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Frame truth(PictureRequest request) {
        return Frame.around(inside(request));
    }

    private static double area(PictureRequest request) {
        return inside(request).size();
    }

    private static List<Spot> inside(PictureRequest request) {
        View view = View.of(request, Sitter.of(request));
        List<Spot> inside = new ArrayList<>();
        for (int y = (int) view.screen().top(); y < (int) view.screen().bottom(); y++) {
            for (int x = (int) view.screen().left(); x < (int) view.screen().right(); x++) {
                double right = view.cmX(x + 0.5);
                double down = view.cmY(y + 0.5);
                double depth = view.sector().depth(right, down);
                if (depth >= view.sector().near() && depth <= view.sector().far()
                        && Math.abs(view.sector().angle(right, down)) <= view.sector().halfAngle()) {
                    inside.add(new Spot(x + 0.5, y + 0.5));
                }
            }
        }
        return inside;
    }
}
