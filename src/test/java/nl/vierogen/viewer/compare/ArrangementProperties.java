package nl.vierogen.viewer.compare;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class ArrangementProperties {
    @Property
    void allHaveAPlaceAndNoOtherArrangementShowsThemLarger(@ForAll @IntRange(min = 1, max = 6) int count,
            @ForAll @DoubleRange(min = 100, max = 3000) double width,
            @ForAll @DoubleRange(min = 100, max = 3000) double height,
            @ForAll @IntRange(min = 1, max = 6) int columns) {
        Arrangement largest = Arrangement.largest(count, width, height);

        assertThat(largest.columns() * largest.rows()).isGreaterThanOrEqualTo(count);
        int other = Math.min(columns, count);
        assertThat(largest.pictureHeight(width, height)).isGreaterThanOrEqualTo(
                new Arrangement(other, (count + other - 1) / other).pictureHeight(width, height));
    }

    @Example
    void fourStandTwoByTwoOrInARowWhereThatIsLarger() {
        assertThat(Arrangement.largest(4, 900, 650)).isEqualTo(new Arrangement(2, 2));
        assertThat(Arrangement.largest(4, 2400, 500)).isEqualTo(new Arrangement(4, 1));
        assertThat(Arrangement.largest(2, 900, 700).turned()).isEqualTo(new Arrangement(2, 1));
    }
}
