package nl.vierogen.practice.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.vierogen.soak.BesideTheScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@BesideTheScreen
class UltrasoundTest {
    @ParameterizedTest
    @EnumSource
    void theSameRequestGivesTheSameBytes(Subject subject) {
        assertThat(Ultrasound.jpeg(Requests.of(subject, Quality.good(), 7)))
                .isEqualTo(Ultrasound.jpeg(Requests.of(subject, Quality.good(), 7)));
    }

    @Test
    void picturesMadeAtTheSameTimeDoNotDisturbEachOther() throws Exception {
        List<PictureRequest> requests = Stream.of(Subject.values())
                .map(subject -> Requests.of(subject, Quality.good(), 3)).toList();
        List<byte[]> alone = requests.stream().map(Ultrasound::jpeg).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<byte[]>> work = requests.stream().<Callable<byte[]>>map(one -> () -> Ultrasound.jpeg(one))
                    .toList();
            List<Future<byte[]>> together = threads.invokeAll(work);
            for (int i = 0; i < alone.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherSeedIsAnotherExamination(Subject subject) {
        assertThat(Ultrasound.jpeg(Requests.of(subject, Quality.good(), 1)))
                .isNotEqualTo(Ultrasound.jpeg(Requests.of(subject, Quality.good(), 2)));
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultChangesThePictureBeyondItsCompression(Subject subject) {
        int[] good = pixels(Quality.good(), subject);
        Requests.faults().forEach((name, fault) -> assertThat(differing(good, pixels(fault, subject)))
                .as("%s of %s", name, subject).isGreaterThan(60));
    }

    @Test
    void theUterusChangesWithItsMarkAndItsSac() {
        int[] good = pixels(Quality.good(), Subject.UTERUS);
        assertThat(differing(good, pixels(Quality.good().withAnnotation(false), Subject.UTERUS))).isGreaterThan(60);
        assertThat(differing(good, pixels(Quality.good().withGestationalSac(true), Subject.UTERUS)))
                .isGreaterThan(500);
    }

    @ParameterizedTest
    @EnumSource
    void theVaginalRouteHasAWiderFan(Subject subject) {
        View abdominal = view(Requests.of(subject, Quality.good(), 5));
        View vaginal = view(Requests.of(subject, Quality.good().withRoute(Quality.Route.VAGINAL), 5));
        assertThat(vaginal.sector().halfAngle()).isGreaterThan(abdominal.sector().halfAngle());
        assertThat(vaginal.sector().radius()).isLessThan(abdominal.sector().radius());
    }

    @ParameterizedTest
    @EnumSource
    void aPictureHasTheSizeAskedAndIsMostlyDarkWithMidGreys(Subject subject) throws IOException {
        BufferedImage image = ImageIO
                .read(new ByteArrayInputStream(Ultrasound.jpeg(Requests.sized(subject, Quality.good(), 1024, 768, 4))));
        assertThat(image.getWidth()).isEqualTo(1024);
        assertThat(image.getHeight()).isEqualTo(768);
        int[] counts = new int[256];
        for (int y = 0; y < 768; y++) {
            for (int x = 0; x < 1024; x++) {
                counts[image.getRGB(x, y) >> 8 & 0xFF]++;
            }
        }
        assertThat(share(counts, 0, 31)).as("dark").isBetween(0.35, 0.85);
        assertThat(share(counts, 32, 127)).as("middle").isBetween(0.12, 0.6);
        assertThat(share(counts, 128, 255)).as("bright").isBetween(0.005, 0.2);
    }

    @Test
    void poorSettingsAreEitherClearlyTooDarkOrClearlyTooBright() {
        double good = mean(Requests.of(Subject.HEAD, Quality.good(), 1));
        Quality poor = Quality.good().withSettings(Quality.Settings.POOR);
        List<Double> means = Stream.iterate(1L, seed -> seed + 1).limit(8)
                .map(seed -> mean(Requests.of(Subject.HEAD, poor, seed))).toList();
        assertThat(means).allSatisfy(mean -> assertThat(Math.abs(mean - good)).isGreaterThan(0.3 * good));
        assertThat(means).anyMatch(mean -> mean < good).anyMatch(mean -> mean > good);
    }

    @Test
    void aSizeNoMachineHasIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requests.sized(Subject.HEAD, Quality.good(), 100, 80, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requests.sized(Subject.HEAD, Quality.good(), 600, 800, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requests.sized(Subject.HEAD, Quality.good(), 5000, 800, 1));
    }

    private static View view(PictureRequest request) {
        return View.of(request, Sitter.of(request));
    }

    private static int[] pixels(Quality quality, Subject subject) {
        return Ultrasound.draw(Requests.of(subject, quality, 6)).pixels();
    }

    private static long differing(int[] one, int[] other) {
        long count = 0;
        for (int i = 0; i < one.length; i++) {
            if (Math.abs((one[i] >> 8 & 0xFF) - (other[i] >> 8 & 0xFF)) > 40) {
                count++;
            }
        }
        return count;
    }

    private static double mean(PictureRequest request) {
        long sum = 0;
        int[] pixels = Ultrasound.draw(request).pixels();
        for (int pixel : pixels) {
            sum += pixel >> 8 & 0xFF;
        }
        return (double) sum / pixels.length;
    }

    private static double share(int[] counts, int from, int to) {
        long sum = 0;
        long all = 0;
        for (int i = 0; i < counts.length; i++) {
            all += counts[i];
            sum += i >= from && i <= to ? counts[i] : 0;
        }
        return (double) sum / all;
    }
}
