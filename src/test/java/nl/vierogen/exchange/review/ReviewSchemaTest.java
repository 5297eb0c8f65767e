package nl.vierogen.exchange.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.vierogen.exchange.form.SchemaStep;
import org.junit.jupiter.api.Test;

class ReviewSchemaTest {

    @Test
    void theSchemaOfRequestsIsInStepWithTheRecord() throws IOException {
        assertThat(SchemaStep.differences("review-request-1.schema.json", RequestStatement.class)).isEmpty();
    }

    @Test
    void theSchemaOfAnswersIsInStepWithTheRecord() throws IOException {
        assertThat(SchemaStep.differences("review-answer-1.schema.json", AnswerStatement.class)).isEmpty();
    }

    @Test
    void aSchemaOfSomethingElseIsNot() throws IOException {
        assertThat(SchemaStep.differences("review-answer-1.schema.json", RequestStatement.class))
                .anyMatch(difference -> difference.contains("askedAt"));
        assertThat(SchemaStep.differences("review-request-1.schema.json", AnswerStatement.class))
                .anyMatch(difference -> difference.contains("reply"));
    }
}
