package nl.vierogen.viewer.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrackTest {
    private static final double EXACT = 1e-9;

    @ParameterizedTest
    @EnumSource
    void everyValueIsFoundWhereItStands(Track track) {
        assertThat(IntStream.rangeClosed(Display.LEAST_GAMMA, Display.MOST_GAMMA))
                .allSatisfy(value -> assertThat(track.value(track.place(value))).isEqualTo(value));
    }

    @Test
    void theGammaThatChangesNothingStandsInTheMiddle() {
        assertThat(Track.GAMMA.place(Display.EVEN_GAMMA)).isZero();
        assertThat(Track.GAMMA.place(Display.LEAST_GAMMA)).isEqualTo(-1, within(EXACT));
        assertThat(Track.GAMMA.place(Display.MOST_GAMMA)).isEqualTo(1, within(EXACT));
    }

    @Test
    void twiceAsMuchIsAsFarFromEveryGamma() {
        assertThat(Track.GAMMA.place(240) - Track.GAMMA.place(120))
                .isEqualTo(Track.GAMMA.place(260) - Track.GAMMA.place(130), within(EXACT));
    }
}
