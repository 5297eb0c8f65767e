package nl.vierogen.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.vierogen.logbook.Logbook;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Round;
import org.junit.jupiter.api.Test;

class ResultFileTest {
    @Test
    void aNumberFromAPackageIsNeverAPath() {
        assertThat(ResultFile.name(logbook("../../etc/passwd", Round.FIRST), 1))
                .isEqualTo("______etc_passwd.uitslag");
    }

    @Test
    void noTwoResultsOfALogbookHaveOneName() {
        Logbook first = logbook("LB1", Round.FIRST);
        Logbook retake = logbook("LB1", Round.RETAKE);
        assertThat(List.of(ResultFile.name(first, 1), ResultFile.name(first, 2), ResultFile.name(retake, 1),
                ResultFile.name(retake, 3))).containsExactly("LB1.uitslag", "LB1-revisie-2.uitslag",
                        "LB1-herkansing.uitslag", "LB1-herkansing-revisie-3.uitslag");
    }

    @Test
    void aSecondOpinionHasAPseudonymOfItsOwn() {
        assertThat(ResultFile.name(logbook("LB9", Round.SECOND_OPINION), 1)).isEqualTo("LB9.uitslag");
    }

    @Test
    void theLetterHasTheNameOfItsResult() {
        assertThat(ResultFile.letterName(logbook("LB1", Round.RETAKE), 2))
                .isEqualTo("LB1-herkansing-revisie-2-brief.pdf");
    }

    private static Logbook logbook(String number, Round round) {
        return new Logbook(number, LogbookKind.TERMIJN, round, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 3),
                List.of(), List.of());
    }
}
