package nl.vierogen.trust.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.vierogen.exchange.form.SchemaStep;
import org.junit.jupiter.api.Test;

class TrustSchemaTest {

    @Test
    void theSchemaOfEnrolmentsIsInStepWithTheRecord() throws IOException {
        assertThat(SchemaStep.differences("enrolment-1.schema.json", EnrolmentFile.Content.class)).isEmpty();
    }

    @Test
    void theSchemaOfRostersIsInStepWithTheRecord() throws IOException {
        assertThat(SchemaStep.differences("roster-1.schema.json", RosterPayload.class)).isEmpty();
    }
}
