package nl.vierogen.exchange.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Arrays;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.soak.BesideTheScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@BesideTheScreen
class DecodeCheckTest {
    private static final DecodeCheck CHECK = new DecodeCheck(Duration.ofSeconds(10));

    @ParameterizedTest
    @MethodSource("nl.vierogen.exchange.jpeg.JpegWalkerTest#ordinary")
    void anOrdinaryJpegDecodes(Jpegs.Recipe recipe) {
        byte[] jpeg = Jpegs.of(recipe);

        assertThatCode(() -> CHECK.require(jpeg, JpegWalker.walk(jpeg, "crl1"), "crl1")).doesNotThrowAnyException();
    }

    @Test
    void aPictureWhoseLowerHalfIsMissingIsRefused() throws Refusal {
        byte[] jpeg = Jpegs.sized(800, 600, 0.9f, 3);
        byte[] half = Surgery.join(Arrays.copyOf(jpeg, jpeg.length / 2), Surgery.bytes(0, 0xFF, 0xD9));
        JpegFacts facts = JpegWalker.walk(half, "crl1");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> CHECK.require(half, facts, "crl1"));

        assertThat(refusal.problem()).isEqualTo(Problem.JPEG_UNDECODABLE);
        assertThat(refusal.details()).containsExactly("crl1");
    }

    @Test
    void aPictureThatTakesTooLongIsRefused() throws Refusal {
        byte[] jpeg = Jpegs.sized(4000, 3000, 0.9f, 3);
        JpegFacts facts = JpegWalker.walk(jpeg, "crl1");
        DecodeCheck hurried = new DecodeCheck(Duration.ofMillis(1));

        assertThat(catchThrowableOfType(Refusal.class, () -> hurried.require(jpeg, facts, "crl1")).problem())
                .isEqualTo(Problem.JPEG_UNDECODABLE);
    }

    @Test
    void aPictureOfAnotherSizeThanItsFrameIsRefused() throws Refusal {
        byte[] jpeg = Jpegs.small(3);
        JpegFacts other = JpegWalker.walk(Jpegs.sized(40, 40, 0.9f, 3), "crl1");

        assertThat(catchThrowableOfType(Refusal.class, () -> CHECK.require(jpeg, other, "crl1")).problem())
                .isEqualTo(Problem.JPEG_UNDECODABLE);
    }
}
