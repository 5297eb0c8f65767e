package nl.vierogen.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import nl.vierogen.json.Sample.Case;
import nl.vierogen.json.Sample.Kind;
import nl.vierogen.json.Sample.Scored;
import nl.vierogen.json.Sample.SlotId;
import nl.vierogen.json.Sample.Undone;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

class StrictJsonRoundTripTest {
    @Property(tries = 500)
    void whatIsWrittenReadsBackAndIsWrittenTheSame(@ForAll int version, @ForAll("texts") String text, @ForAll Kind kind,
            @ForAll("moments") Instant at,
            @ForAll("days") LocalDate on, @ForAll Optional<Double> bmi, @ForAll("slots") SlotId slot,
            @ForAll boolean practice) throws Refusal {
        Sample sample = new Sample(version, text, kind, practice, at, on, bmi,
                practice ? Optional.of(slot) : Optional.empty(),
                List.of(new Case(slot, version / 3.0)), Map.of(slot, Map.of("plane", version)),
                practice ? new Scored(slot, version >>> 1) : new Undone(Optional.of(text)));

        byte[] written = StrictJson.write(sample);

        Sample read = StrictJson.read(written, Sample.class);
        assertThat(read).isEqualTo(sample);
        assertThat(StrictJson.write(read)).isEqualTo(written);
    }

    @Property(tries = 500)
    void anyTextIsReadBackOrRefusedAsTheRuleSays(@ForAll String text) throws Refusal {
        String cleaned = PlainText.cleaned(text);
        assertThat(PlainText.isAllowed(cleaned)).isTrue();
        assertThat(cleaned.equals(text)).isEqualTo(PlainText.isAllowed(text));

        byte[] written = StrictJson.write(new Undone(Optional.of(cleaned)));

        assertThat(StrictJson.read(written, Undone.class).reason()).contains(cleaned);
    }

    @Property(tries = 2000)
    void aChangedByteIsReadOrRefusedWithACode(@ForAll("positions") int position, @ForAll byte value) {
        byte[] document = Sample.JSON.getBytes(StandardCharsets.UTF_8);
        document[position] = value;
        try {
            assertThat(StrictJson.read(document, Sample.class)).isNotNull();
        } catch (Refusal refusal) {
            assertThat(refusal.problem()).isIn(Problem.JSON_MALFORMED, Problem.JSON_TOO_LARGE,
                    Problem.JSON_UNKNOWN_MEMBER, Problem.JSON_MISSING_MEMBER,
                    Problem.JSON_INVALID_VALUE, Problem.TEXT_NOT_ALLOWED);
            assertThat(refusal.details()).hasSize(1);
        }
    }

    @Property(tries = 200)
    void noValueOfTheFileIsInARefusal(
            @ForAll @CharRange(from = 'A', to = 'Z') @StringLength(min = 8, max = 12) String secret) {
        String document = Sample.JSON.replace("case2", secret);
        try {
            StrictJson.read(document.getBytes(StandardCharsets.UTF_8), Sample.class);
            throw new AssertionError("capitals are no slot");
        } catch (Refusal refusal) {
            assertThat(refusal.toString()).doesNotContain(secret);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().ascii().withChars("éß€\n\t").ofMaxLength(40).filter(PlainText::isAllowed);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs().between(0, 4_102_444_800_000L)
                .map(millis -> Instant.ofEpochMilli(millis).truncatedTo(ChronoUnit.MILLIS));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, 50_000).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<SlotId> slots() {
        return Arbitraries.strings().withCharRange('a', 'z').withChars('-', '1').ofMinLength(1).ofMaxLength(20)
                .map(SlotId::new);
    }

    @Provide
    Arbitrary<Integer> positions() {
        return Arbitraries.integers().between(0, Sample.JSON.length() - 1);
    }
}
