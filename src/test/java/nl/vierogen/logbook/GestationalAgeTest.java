package nl.vierogen.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GestationalAgeTest {

    @Property
    void whatIsWrittenIsReadBack(@ForAll @IntRange(max = 45) int weeks, @ForAll @IntRange(max = 6) int days) {
        GestationalAge age = new GestationalAge(weeks, days);
        assertThat(GestationalAge.parse(age.toString())).isEqualTo(age);
        assertThat(age.totalDays()).isEqualTo(weeks * 7 + days);
    }

    @Property
    void theOrderIsThatOfTheDays(@ForAll @IntRange(max = 321) int one, @ForAll @IntRange(max = 321) int other) {
        GestationalAge first = new GestationalAge(one / 7, one % 7);
        GestationalAge second = new GestationalAge(other / 7, other % 7);
        assertThat(Integer.signum(first.compareTo(second))).isEqualTo(Integer.compare(one, other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"28+3", "28w3d", "28w+7d", "46w+0d", "-1w+0d", "28w+3d ", " 28w+3d", "", "28W+3D",
            "128w+3d", "\u0662\u0668w+3d"})
    void anythingElseIsNoGestationalAge(String written) {
        assertThatThrownBy(() -> GestationalAge.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
