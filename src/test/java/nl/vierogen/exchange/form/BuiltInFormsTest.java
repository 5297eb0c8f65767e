package nl.vierogen.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Counting;
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

    @Test
    void anotherIdIsNoBuiltInForm() {
        assertThat(BuiltInForms.newest("thorax")).isEmpty();
    }
}
