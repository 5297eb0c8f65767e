package nl.vierogen.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.LocalizedText;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuiltInFormsTest {

    @ParameterizedTest
    @CsvSource({"biometrie, 12, 96, 72", "termijn, 5, 52, 39"})
    void theBuiltInFormsCountAsTheProcedureSays(String id, int slots, BigDecimal maximum, int passMark) {
        FormFile file = BuiltInForms.newest(id).orElseThrow();
        Tally tally = Tally.of(Counting.whole(file.form()), ScoreSheet.EMPTY);
        assertThat(tally.slots()).hasSize(slots);
        assertThat(tally.maximum()).isEqualByComparingTo(maximum);
        assertThat(tally.passMark()).isEqualTo(passMark);
    }

    @Test
    void aBuiltInFormReadFromItsOwnBytesIsTheSame() throws Refusal {
        for (FormFile file : BuiltInForms.all()) {
            FormFile again = FormFile.read(file.bytes());
            assertThat(again.form()).isEqualTo(file.form());
            assertThat(again.sha256()).isEqualTo(file.sha256());
        }
    }

    @ParameterizedTest
    @CsvSource({"8w+6d, true", "9w+0d, false", "9w+1d, false", "10w+0d, false"})
    void thePlaneOfACrlNeedNotBeMidsagittalBeforeNineWeeks(String age, boolean young) {
        Criterion plane = BuiltInForms.newest("termijn").orElseThrow().form().criteria(new SlotId("crl1")).stream()
                .filter(criterion -> criterion.id().value().equals("plane")).findFirst().orElseThrow();
        LocalizedText asked = plane.level(Criterion.HIGHEST, Optional.of(GestationalAge.parse(age)));

        assertThat(asked.nl().contains("Voor 9w+0d")).isEqualTo(young);
        assertThat(asked.equals(plane.level(Criterion.HIGHEST, Optional.empty()))).isNotEqualTo(young);
    }

    @Test
    void anotherIdIsNoBuiltInForm() {
        assertThat(BuiltInForms.newest("thorax")).isEmpty();
    }
}
