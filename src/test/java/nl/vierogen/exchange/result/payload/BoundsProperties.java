package nl.vierogen.exchange.result.payload;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BoundsProperties {
    @Property
    void aNumberKeepsItsValueAndLosesItsExponent(@ForAll @IntRange(min = -30_000, max = 30_000) int unscaled,
            @ForAll @IntRange(min = -4, max = 6) int scale) {
        BigDecimal number = BigDecimal.valueOf(unscaled, scale);
        BigDecimal plain = Bounds.plain(number);
        assertThat(plain).isEqualByComparingTo(number);
        assertThat(plain.toString()).doesNotContain("E").doesNotMatch(".*\\.[0-9]*0");
    }
}
