package nl.vierogen.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.vierogen.exchange.form.FormReference;
import nl.vierogen.exchange.jpeg.Sign;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.LogbookImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The shipped schema says what the reader reads, no more and no less. */
class PackageSchemaTest {
    private static final JsonNode SCHEMA = schema();

    private static JsonNode schema() {
        try (InputStream in = PackageStatement.class
                .getResourceAsStream("/nl/vierogen/schemas/package-first-1.schema.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Arguments> records() {
        return Stream.of(Arguments.of("", FirstRoundStatement.class), Arguments.of("/$defs/form", FormReference.class),
                Arguments.of("/$defs/policy", Policy.class), Arguments.of("/$defs/finding", BureauFinding.class),
                Arguments.of("/$defs/logbookCase", LogbookCase.class),
                Arguments.of("/$defs/examination", Examination.class),
                Arguments.of("/$defs/image", LogbookImage.class));
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyObjectIsClosedAndHasTheMembersOfItsRecord(String place, Class<?> type) {
        JsonNode object = SCHEMA.at(place);
        List<String> members = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();

        assertThat(object.get("additionalProperties").asBoolean(true)).isFalse();
        assertThat(object.get("properties").propertyNames()).containsExactlyElementsOf(members);
        assertThat(object.get("required").valueStream().map(JsonNode::asString)).containsExactlyElementsOf(members);
    }

    @Test
    void theKindsOfSignsAreThoseOfTheProgram() {
        assertThat(SCHEMA.at("/$defs/finding/properties/kind/enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(Arrays.stream(Sign.Kind.values()).map(Enum::name).toList());
    }

    @Test
    void noMemberCanHoldAPointACommentOrAVerdict() {
        assertThat(SCHEMA.get("properties").propertyNames()).doesNotContain("points", "feedback", "outcome", "total",
                "comment", "advice");
    }
}
