package nl.vierogen.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import nl.vierogen.scoring.ScoreForm;
import org.junit.jupiter.api.Test;

class FormSchemaTest {

    @Test
    void theSchemaOfFormsIsInStepWithTheRecord() throws IOException {
        assertThat(SchemaStep.differences("form-1.schema.json", ScoreForm.class)).isEmpty();
    }

    @Test
    void theSchemaOfSheetsIsInStepWithTheRecord() throws IOException {
        assertThat(SchemaStep.differences("sheet-1.schema.json", SheetReader.Document.class, "counted")).isEmpty();
    }

    @Test
    void theFileAndTheFormHaveTheSameMembers() {
        assertThat(members(FormDocument.class)).isEqualTo(members(ScoreForm.class));
    }

    private static List<String> members(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName() + " " + component.getGenericType()).toList();
    }

    @Test
    void aSchemaOutOfStepIsNoticed() throws IOException {
        assertThat(SchemaStep.differences("form-1.schema.json", SheetReader.Document.class)).isNotEmpty();
        assertThat(SchemaStep.differences("sheet-1.schema.json", SheetReader.Document.class))
                .containsExactly("$ requires [round, points]");
    }
}
