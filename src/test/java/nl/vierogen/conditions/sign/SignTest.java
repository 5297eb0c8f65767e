package nl.vierogen.conditions.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.scoring.Consequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignTest {
    private static final Evidence EVIDENCE = new Evidence.BmiMissing(new CaseId("case1"));

    @ParameterizedTest
    @ValueSource(strings = {"", "G/bmi", "g bmi", "g_bmi", "g/bmi\n"})
    void anIdOfOtherCharactersIsRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sign.of(id, List.of(), Consequence.NOTE, EVIDENCE));
    }

    @Test
    void anIdIsAtMostAHundredAndTwentyCharacters() {
        String longest = "g".repeat(120);
        assertThat(Sign.of(longest, List.of(), Consequence.NOTE, EVIDENCE).id()).isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sign.of(longest + "g", List.of(), Consequence.NOTE, EVIDENCE));
    }

    @Test
    void theLetterIsThatOfTheEvidence() {
        assertThat(Sign.of("g/bmi", List.of(), Consequence.NOTE, EVIDENCE).condition()).isEqualTo("g");
    }

    @Test
    void togetherTheGravestConsequenceCounts() {
        Sign note = Sign.of("g/one", List.of(), Consequence.NOTE, EVIDENCE);
        Sign reject = Sign.of("g/other", List.of(), Consequence.REJECT, EVIDENCE);
        assertThat(note.and(reject).consequence()).isEqualTo(Consequence.REJECT);
        assertThat(reject.and(note).consequence()).isEqualTo(Consequence.REJECT);
        assertThat(note.and(reject).id()).isEqualTo("g/one");
        assertThat(note.and(reject).evidence()).hasSize(2);
    }
}
