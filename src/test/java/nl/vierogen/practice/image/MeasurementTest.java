package nl.vierogen.practice.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.vierogen.practice.image.Quality.Calipers;
import nl.vierogen.practice.image.anatomy.Anatomy;
import nl.vierogen.practice.image.anatomy.Biometry;
import nl.vierogen.practice.image.anatomy.Trace;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MeasurementTest {
    @Test
    void aHeadIsReadAsCircumferenceAgeAndDiameters() {
        List<String> readings = Measurement.of(Subject.HEAD, new Trace.Oval(1, 0.79), 4.75).readings();
        assertThat(readings).containsExactly("HC  268.0 mm", "GA  29w1d", "OFD  95.0 mm", "BPD  75.1 mm");
    }

    @Test
    void aFemurIsReadAsLengthAndAge() {
        assertThat(Measurement.of(Subject.FEMUR, new Trace.Span(-1, 0, 1, 0), 2.65).readings())
                .containsExactly("FL  53.0 mm", "GA  28w1d");
    }

    @Test
    void nothingIsReadOffTheUterus() {
        assertThat(Measurement.of(Subject.UTERUS, new Trace.None(), 4).readings()).isEmpty();
    }

    @Property
    void aSizeAndItsAgeAreEachOthersInverse(@ForAll @IntRange(min = 60, max = 290) int days) {
        double weeks = days / 7.0;
        Offset<Double> near = Offset.offset(1e-6);
        if (weeks > 20) {
            assertThat(Biometry.ageByHead(Biometry.size(Biometry::ageByHead, weeks))).isCloseTo(weeks, near);
            assertThat(Biometry.ageByFemur(Biometry.size(Biometry::ageByFemur, weeks))).isCloseTo(weeks, near);
            assertThat(Biometry.ageByAbdomen(Biometry.size(Biometry::ageByAbdomen, weeks))).isCloseTo(weeks, near);
        } else {
            assertThat(Biometry.ageByCrownRump(Biometry.size(Biometry::ageByCrownRump, weeks))).isCloseTo(weeks, near);
        }
        assertThat(GestationalAge.weeks(Optional.of(GestationalAge.shown(weeks)), 0)).isCloseTo(weeks, near);
    }

    @Property(tries = 100)
    void calipersThatAreOffMissTheEdgeByMoreThanFivePercent(@ForAll Subject subject, @ForAll long seed) {
        Anatomy anatomy = Sitter.of(Requests.of(subject, Quality.good(), seed));
        Trace placed = CaliperPlacement.of(anatomy.trace(), Calipers.OFF, seed);
        double miss = switch (anatomy.trace()) {
            case Trace.Oval oval -> ((Trace.Oval) placed).circumference() / oval.circumference() - 1;
            case Trace.Span span -> ((Trace.Span) placed).length() / span.length() - 1;
            case Trace.None _ -> 1;
        };
        assertThat(Math.abs(miss)).isGreaterThan(0.05);
    }

    @Test
    void anAgeIsReadInTheFormsMachinesWrite() {
        Offset<Double> near = Offset.offset(1e-9);
        assertThat(GestationalAge.weeks(Optional.of("28w3d"), 0)).isCloseTo(28 + 3 / 7.0, near);
        assertThat(GestationalAge.weeks(Optional.of("28w+3d"), 0)).isCloseTo(28 + 3 / 7.0, near);
        assertThat(GestationalAge.weeks(Optional.of("9w"), 0)).isCloseTo(9, near);
        assertThat(GestationalAge.weeks(Optional.of("unknown"), 11.5)).isCloseTo(11.5, near);
        assertThat(GestationalAge.weeks(Optional.empty(), 29)).isCloseTo(29, near);
    }
}
