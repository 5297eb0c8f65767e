package nl.vierogen.exchange.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.vierogen.exchange.form.SchemaStep;
import nl.vierogen.exchange.result.payload.ResultPayload;
import org.junit.jupiter.api.Test;

class ResultSchemaTest {

    @Test
    void theSchemaOfResultsIsInStepWithTheRecord() throws IOException {
        assertThat(SchemaStep.differences("result-1.schema.json", ResultPayload.class)).isEmpty();
    }
}
