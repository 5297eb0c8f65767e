package nl.vierogen.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.vierogen.exchange.form.SchemaStep;
import org.junit.jupiter.api.Test;

class ExportSchemaTest {

    @Test
    void theSchemaOfALineIsInStepWithTheRecord() throws IOException {
        assertThat(SchemaStep.differences("export-line-1.schema.json", ExportLine.class)).isEmpty();
    }
}
