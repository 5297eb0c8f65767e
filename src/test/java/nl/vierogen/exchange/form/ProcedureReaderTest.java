package nl.vierogen.exchange.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.InputStream;
import nl.vierogen.logbook.Round;
import nl.vierogen.problem.Refusal;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.scoring.Outcome;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vierogen.scoring.Consequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureReaderTest {

    @Test
    void theProcedureOf2026IsShipped() {
        assertThat(ProcedureReader.shipped("2026")).contains(ProcedureReader.newest());
        assertThat(ProcedureReader.newest().retakeReasons()).extracting(Procedure.RetakeReason::id)
                .contains("plane", "structural", "other").doesNotHaveDuplicates();
        assertThat(ProcedureReader.shipped("2019")).isEmpty();
    }

    @Test
    void everyConditionSaysWhatItAsksAndWhatABreachMeans() {
        Map<Consequence, String> letters = ProcedureReader.newest().conditions().stream().collect(Collectors.groupingBy(
                Procedure.Condition::consequence, Collectors.mapping(Procedure.Condition::id, Collectors.joining())));
        assertThat(letters).containsOnly(entry(Consequence.RETURN, "abcdejn"), entry(Consequence.REJECT, "fhil"),
                entry(Consequence.NOTE, "gk"));
        assertThat(ProcedureReader.newest().conditions()).allSatisfy(condition -> {
            assertThat(condition.text().nl()).endsWith(".").isNotEqualTo(condition.text().en());
            assertThat(condition.text().en()).endsWith(".");
        });
    }

    @Test
    void onlyWhatLeadsToAPersonHidesTheImages() {
        assertThat(ProcedureReader.newest().conditions()).filteredOn(Procedure.Condition::hidesImages)
                .extracting(Procedure.Condition::id).containsExactly("b", "d");
    }

    @Test
    void aConditionIsLookedAtOnTheLogbookACaseOrAnImage() {
        assertThat(concern("n")).contains(Procedure.Concern.LOGBOOK);
        assertThat(concern("f")).contains(Procedure.Concern.CASE);
        assertThat(concern("l")).contains(Procedure.Concern.IMAGE);
        assertThat(concern("m")).isEmpty();
    }

    @Test
    void aConditionWithoutItsTextIsRefused() {
        assertThatThrownBy(() -> ProcedureReader.read("""
                {"formatVersion": 1, "version": "2026", "conditions": [{"id": "a", "consequence": "RETURN",
                "concern": "IMAGE", "hidesImages": false}], "retakeReasons": []}""".getBytes()))
                .isInstanceOf(Refusal.class).hasMessageStartingWith("JSON_");
    }

    @Test
    void aNewerProcedureIsTooNew() {
        assertThatThrownBy(() -> ProcedureReader.read("{\"formatVersion\":2,\"chapters\":[]}".getBytes()))
                .isInstanceOf(Refusal.class).hasMessage("FORMAT_TOO_NEW");
    }

    @Test
    void everyOutcomeOfWhichTheSonographerHearsHasItsNextStep() {
        Procedure newest = ProcedureReader.newest();
        for (Round round : Round.values()) {
            for (Outcome outcome : Outcome.values()) {
                assertThat(newest.nextStep(round, outcome).isPresent()).isEqualTo(outcome.isTold());
            }
        }
        // procedure 2026, 4.a and 5
        assertThat(next(Round.FIRST, Outcome.REJECTED)).contains("betaallink", "twee weken", "zes maanden");
        assertThat(next(Round.RETAKE, Outcome.INSUFFICIENT)).contains("48 uur", "second opinion", "on hold");
        assertThat(next(Round.SECOND_OPINION, Outcome.INSUFFICIENT)).contains("bezwaar", "zes weken");
        assertThat(next(Round.FIRST, Outcome.RETURNED)).contains("14 dagen", "vervalt");
    }

    @Test
    void adviceIsFoundByItsId() {
        assertThat(ProcedureReader.newest().advice("training")).isPresent();
        assertThat(ProcedureReader.newest().advice("Oefen nog eens.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"id\": \"hands-on\"|\"id\": \"training\"",
            "\"id\": \"hands-on\"|\"id\": \"Hands on\"", "\"SUFFICIENT\"|\"UNDECIDED\"",
            "\"REJECTED\"|\"INSUFFICIENT\"", "\"round\": \"RETAKE\"|\"round\": \"FIRST\""})
    void aChangedProcedureIsRefused(String old, String changed) throws IOException {
        assertThatThrownBy(() -> ProcedureReader.read(shipped().replace(old, changed).getBytes(UTF_8)))
                .isInstanceOf(Refusal.class).hasMessage("JSON_INVALID_VALUE");
    }

    private static String next(Round round, Outcome outcome) {
        return ProcedureReader.newest().nextStep(round, outcome).orElseThrow().nl();
    }

    private static String shipped() throws IOException {
        try (InputStream stream = Procedure.class.getResourceAsStream("procedure-2026.json")) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }

    @Test
    void aProcedureWithoutReasonsIsRefused() {
        String empty = """
                {"formatVersion":1,"version":"2026","conditions":[],"retakeReasons":[],"advice":[],"nextSteps":[],
                "bureauHasLooked":{"nl":"gezien","en":"seen"}}""";
        assertThatThrownBy(() -> ProcedureReader.read(empty.getBytes(UTF_8)))
                .isInstanceOf(Refusal.class).hasMessage("JSON_INVALID_VALUE");
    }

    private static Optional<Procedure.Concern> concern(String letter) {
        return ProcedureReader.newest().condition(letter).map(Procedure.Condition::concern);
    }
}
