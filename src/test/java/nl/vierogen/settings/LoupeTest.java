package nl.vierogen.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.vierogen.viewer.loupe.LoupeSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoupeTest {
    @ParameterizedTest
    @CsvSource({"160, 2", "160, 8", "480, 2", "480, 8"})
    void whateverCanBeChosenTheViewerTakes(int diameter, int power) {
        Loupe chosen = new Loupe(diameter, power);

        LoupeSettings taken = new LoupeSettings(chosen.diameter(), chosen.power());
        assertThat(taken.size()).isEqualTo(diameter);
        assertThat(taken.power()).isEqualTo(power);
    }

    @ParameterizedTest
    @CsvSource({"159, 2", "481, 2", "240, 1", "240, 9"})
    void whatLiesBeyondIsRefused(int diameter, int power) {
        assertThatThrownBy(() -> new Loupe(diameter, power)).isInstanceOf(IllegalArgumentException.class);
    }
}
