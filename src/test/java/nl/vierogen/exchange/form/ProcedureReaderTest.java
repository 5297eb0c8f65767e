package nl.vierogen.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.vierogen.problem.Refusal;
import nl.vierogen.procedure.Procedure;
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
}
