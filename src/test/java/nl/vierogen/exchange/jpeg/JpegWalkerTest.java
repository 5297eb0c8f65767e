package nl.vierogen.exchange.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.soak.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@BesideTheScreen
class JpegWalkerTest {
    private static final int[] SAMPLINGS = {11, 21, 12, 22, 41};

    static Stream<Jpegs.Recipe> ordinary() {
        return IntStream.range(0, 100).mapToObj(i -> new Jpegs.Recipe(64 + 13 * i, 48 + 7 * i, i % 4 == 3, i % 3 == 0,
                0.05f + 0.0095f * i, SAMPLINGS[i % SAMPLINGS.length], i % 5 == 1 ? 1 + i % 17 : 0, i));
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void anOrdinaryJpegIsAccepted(Jpegs.Recipe recipe) throws Refusal {
        JpegFacts facts = JpegWalker.requireBare(Jpegs.of(recipe), "crl1");

        assertThat(facts.width()).isEqualTo(recipe.width());
        assertThat(facts.height()).isEqualTo(recipe.height());
        assertThat(facts.components()).isEqualTo(recipe.grey() ? 1 : 3);
        assertThat(facts.progressive()).isEqualTo(recipe.progressive());
        assertThat(facts.scans() > 1).isEqualTo(recipe.progressive());
    }

    @Test
    void theOrdinaryOnesHaveRestartsAndEverySampling() {
        List<byte[]> jpegs = ordinary().filter(recipe -> !recipe.grey()).map(Jpegs::of).toList();

        assertThat(jpegs).anyMatch(jpeg -> hasMarker(jpeg, Marker.DRI));
        assertThat(jpegs.stream().map(JpegWalkerTest::sampling).distinct()).contains(0x11, 0x21, 0x12, 0x22, 0x41);
    }

    static List<HostileJpegs.Hostile> hostile() {
        return HostileJpegs.all();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileJpegIsRefusedWithItsCode(HostileJpegs.Hostile hostile) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> JpegWalker.walk(hostile.bytes(), "case1-hc"));

        assertThat(refusal).isNotNull();
        assertThat(refusal.problem()).isEqualTo(hostile.problem());
        assertThat(refusal.details()).containsExactly("case1-hc");
        Row.HOSTILE_JPEGS.done(1);
    }

    @Test
    void everyPrefixOfAJpegIsRefused() {
        byte[] jpeg = Jpegs.of(new Jpegs.Recipe(48, 40, false, true, 0.5f, 22, 0, 5));
        for (int length = 0; length < jpeg.length; length++) {
            byte[] prefix = Arrays.copyOf(jpeg, length);
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> JpegWalker.walk(prefix, "crl2"));
            assertThat(refusal).as("length %d", prefix.length).isNotNull();
            assertThat(refusal.problem()).isIn(Problem.JPEG_TRUNCATED, Problem.JPEG_NOT_A_JPEG);
        }
    }

    @Test
    void fillBytesBeforeAMarkerAreAllowed() throws Refusal {
        byte[] jpeg = Jpegs.small(1);
        byte[] filled = Surgery.insert(Surgery.afterStart(jpeg, Surgery.bytes(0xFF, 0xFF)), jpeg.length,
                Surgery.bytes(0xFF));

        assertThat(JpegWalker.walk(filled, "crl1").width()).isEqualTo(96);
    }

    @Test
    void aBaselineScanThatNamesNoLastCoefficientIsAccepted() throws Refusal {
        byte[] jpeg = Jpegs.small(1);
        int lastCoefficient = Surgery.first(jpeg, Marker.SOS).offset() + 12;

        assertThat(JpegWalker.walk(Surgery.set(jpeg, lastCoefficient, 0), "crl1").scans()).isEqualTo(1);
    }

    @Test
    void theLargestPictureAllowedIsAccepted() throws Refusal {
        byte[] jpeg = Jpegs.sized(6000, 4000, 0.2f, 1);

        assertThat(JpegWalker.walk(jpeg, "uterus").height()).isEqualTo(4000);
    }

    private static boolean hasMarker(byte[] jpeg, int marker) {
        return Surgery.segments(jpeg).stream().anyMatch(segment -> segment.marker() == marker);
    }

    private static int sampling(byte[] jpeg) {
        return Surgery.segments(jpeg).stream()
                .filter(segment -> segment.marker() >= Marker.SOF0 && segment.marker() <= Marker.SOF2).findFirst()
                .map(frame -> jpeg[frame.offset() + 11] & 0xFF).orElseThrow();
    }
}
