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
import nl.vierogen.logbook.Basis;
import nl.vierogen.logbook.Correction;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.Kept;
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
    private static final JsonNode FIRST = schema("first");
    private static final JsonNode RETAKE = schema("retake");
    private static final JsonNode OPINION = schema("second-opinion");

    private static JsonNode schema(String round) {
        try (InputStream in = PackageStatement.class
                .getResourceAsStream("/nl/vierogen/schemas/package-" + round + "-1.schema.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Arguments> records() {
        Stream<Arguments> own = Stream.of(Arguments.of(FIRST, "", FirstRoundStatement.class),
                Arguments.of(FIRST, "/$defs/finding", BureauFinding.class),
                Arguments.of(FIRST, "/$defs/image", LogbookImage.class),
                Arguments.of(RETAKE, "", RetakeStatement.class),
                Arguments.of(RETAKE, "/$defs/finding", BureauFinding.class),
                Arguments.of(RETAKE, "/$defs/image", RetakeImage.class),
                Arguments.of(RETAKE, "/$defs/correction", Correction.class),
                Arguments.of(RETAKE, "/$defs/kept", Kept.class),
                Arguments.of(OPINION, "", SecondOpinionStatement.class),
                Arguments.of(OPINION, "/$defs/finding", SecondOpinionStatement.SignFound.class),
                Arguments.of(OPINION, "/$defs/image", LogbookImage.class),
                Arguments.of(OPINION, "/$defs/kept", Kept.class));
        Stream<Arguments> common = Stream.of(FIRST, RETAKE, OPINION)
                .flatMap(schema -> Stream.of(Arguments.of(schema, "/$defs/form", FormReference.class),
                        Arguments.of(schema, "/$defs/policy", Policy.class),
                        Arguments.of(schema, "/$defs/logbookCase", LogbookCase.class),
                        Arguments.of(schema, "/$defs/examination", Examination.class)));
        return Stream.concat(own, common);
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyObjectIsClosedAndHasTheMembersOfItsRecord(JsonNode schema, String place, Class<?> type) {
        JsonNode object = schema.at(place);
        List<String> members = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();

        assertThat(object.get("additionalProperties").asBoolean(true)).isFalse();
        assertThat(object.get("properties").propertyNames()).containsExactlyElementsOf(members);
        assertThat(object.get("required").valueStream().map(JsonNode::asString)).containsExactlyElementsOf(members);
    }

    @Test
    void everyClosedChoiceIsThatOfTheProgram() {
        for (JsonNode schema : List.of(FIRST, RETAKE, OPINION)) {
            assertChoice(schema.at("/$defs/finding/properties/kind"), Sign.Kind.values());
        }
        assertChoice(RETAKE.at("/properties/basis"), Basis.values());
        assertChoice(RETAKE.at("/$defs/image/properties/role"), RetakeImage.Role.values());
    }

    @Test
    void eachRoundHasASchemaOfItsOwn() {
        assertThat(Stream.of(FIRST, RETAKE, OPINION).map(schema -> schema.at("/properties/round/const").asString()))
                .containsExactly("FIRST", "RETAKE", "SECOND_OPINION");
    }

    @Test
    void noMemberCanHoldAPointACommentOrAVerdict() {
        for (JsonNode schema : List.of(FIRST, OPINION)) {
            assertThat(schema.findValues("properties").stream().flatMap(one -> one.propertyNames().stream()))
                    .doesNotContain("points", "feedback", "outcome", "total", "comment", "advice", "note", "reasons",
                            "text", "name", "basis", "corrections", "role");
        }
        assertThat(RETAKE.findValues("properties").stream().flatMap(one -> one.propertyNames().stream()))
                .doesNotContain("points", "outcome", "total", "percentage");
    }

    private static void assertChoice(JsonNode property, Enum<?>[] choices) {
        assertThat(property.get("enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(Arrays.stream(choices).map(Enum::name).toList());
    }
}
