package nl.vierogen.viewer.display;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LookupTableProperties {
    private static final int WHITE = 255;

    @Example
    void theNeutralTableChangesNothing() {
        LookupTable table = LookupTable.of(Display.NEUTRAL);

        for (int level = 0; level <= WHITE; level++) {
            assertThat(table.at(level)).isEqualTo(level);
        }
    }

    @Property
    void lighterNeverBecomesDarkerThanDarker(@ForAll("displays") Display display,
            @ForAll @IntRange(max = WHITE - 1) int level) {
        LookupTable table = LookupTable.of(display);

        int step = table.at(level + 1) - table.at(level);
        assertThat(display.inverted() ? -step : step).isNotNegative();
    }

    @Property
    void everyLevelStaysWithinBlackAndWhite(@ForAll("displays") Display display,
            @ForAll @IntRange(max = WHITE) int level) {
        assertThat(LookupTable.of(display).at(level)).isBetween(0, WHITE);
    }

    @Property
    void invertingTwiceIsAsItWas(@ForAll("displays") Display display, @ForAll @IntRange(max = WHITE) int level) {
        LookupTable inverse = LookupTable.of(Display.NEUTRAL.turned());

        assertThat(inverse.at(inverse.at(level))).isEqualTo(level);
        assertThat(display.turned().turned()).isEqualTo(display);
        assertThat(LookupTable.of(display.turned()).at(level)).isEqualTo(WHITE - LookupTable.of(display).at(level));
    }

    @Property
    void greyStaysGreyAndAlphaStays(@ForAll("displays") Display display, @ForAll @IntRange(max = WHITE) int level,
            @ForAll @IntRange(max = WHITE) int alpha) {
        int[] pixels = {alpha << 24 | level << 16 | level << 8 | level};

        LookupTable.of(display).applyTo(pixels);

        assertThat(pixels[0] >>> 24).isEqualTo(alpha);
        assertThat(pixels[0] & WHITE).isEqualTo(pixels[0] >> 8 & WHITE).isEqualTo(pixels[0] >> 16 & WHITE);
    }

    @Property
    void eachColourGoesThroughTheTableOnItsOwn(@ForAll("displays") Display display, @ForAll int pixel) {
        LookupTable table = LookupTable.of(display);
        int[] pixels = {pixel};

        table.applyTo(pixels);

        assertThat(pixels[0] >> 16 & WHITE).isEqualTo(table.at(pixel >> 16 & WHITE));
        assertThat(pixels[0] >> 8 & WHITE).isEqualTo(table.at(pixel >> 8 & WHITE));
        assertThat(pixels[0] & WHITE).isEqualTo(table.at(pixel & WHITE));
    }

    @Property
    void moreBrightnessIsNeverDarker(@ForAll("displays") Display display, @ForAll @IntRange(max = WHITE) int level,
            @ForAll @IntRange(min = 1, max = 40) int more) {
        Display upright = display.inverted() ? display.turned() : display;

        int before = LookupTable.of(upright).at(level);

        assertThat(LookupTable.of(upright.withBrightness(upright.brightness() + more)).at(level))
                .isGreaterThanOrEqualTo(before);
        assertThat(LookupTable.of(upright.withGamma(upright.gamma() + more)).at(level))
                .isGreaterThanOrEqualTo(before);
    }

    @Property
    void valuesBeyondTheRangeAreTheNearestInIt(@ForAll int wanted) {
        assertThat(Display.NEUTRAL.withBrightness(wanted).brightness()).isBetween(-Display.MOST, Display.MOST);
        assertThat(Display.NEUTRAL.withContrast(wanted).contrast()).isBetween(-Display.MOST, Display.MOST);
        assertThat(Display.NEUTRAL.withGamma(wanted).gamma()).isBetween(Display.LEAST_GAMMA, Display.MOST_GAMMA);
    }

    @Provide
    Arbitrary<Display> displays() {
        return Combinators.combine(Arbitraries.integers().between(-Display.MOST, Display.MOST),
                Arbitraries.integers().between(-Display.MOST, Display.MOST),
                Arbitraries.integers().between(Display.LEAST_GAMMA, Display.MOST_GAMMA), Arbitraries.of(true, false))
                .as(Display::new);
    }
}
