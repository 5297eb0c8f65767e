package nl.vierogen.viewer.loupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class LoupeSettingsProperties {
    @Property
    void sizeAndPowerStayInTheirRanges(@ForAll @DoubleRange(min = -500, max = 500) double steps) {
        LoupeSettings larger = LoupeSettings.USUAL.larger(steps);
        LoupeSettings stronger = LoupeSettings.USUAL.stronger(steps);

        assertThat(larger.size()).isBetween(LoupeSettings.LEAST_SIZE, LoupeSettings.MOST_SIZE);
        assertThat(larger.power()).isEqualTo(LoupeSettings.USUAL.power());
        assertThat(stronger.power()).isBetween(LoupeSettings.LEAST_POWER, LoupeSettings.MOST_POWER);
        assertThat(stronger.size()).isEqualTo(LoupeSettings.USUAL.size());
    }

    @Example
    void aSettingOutsideItsRangeIsRefused() {
        assertThatThrownBy(() -> new LoupeSettings(10, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LoupeSettings(200, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
