package nl.vierogen.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vierogen.problem.Refusal;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.scoring.Consequence;
import org.junit.jupiter.api.Test;

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
    void aProcedureWithoutReasonsIsRefused() {
        assertThatThrownBy(() -> ProcedureReader
                .read("{\"formatVersion\":1,\"version\":\"2026\",\"conditions\":[],\"retakeReasons\":[]}".getBytes()))
                .isInstanceOf(Refusal.class).hasMessage("JSON_INVALID_VALUE");
    }

    private static Optional<Procedure.Concern> concern(String letter) {
        return ProcedureReader.newest().condition(letter).map(Procedure.Condition::concern);
    }
}
