package nl.vierogen.json;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import nl.vierogen.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatVersionTest {
    private static void require(String document) throws Refusal {
        FormatVersion.requireAtMost(1, document.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"format\":2}", "{\"a\":{\"format\":1},\"b\":[1],\"format\":2,\"new\":true}"})
    void aNewerFormatIsCalledNewer(String document) {
        assertThatThrownBy(() -> require(document)).hasToString("FORMAT_TOO_NEW [2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"format\":1}", "{}", "", "{", "[2]", "{\"format\":\"2\"}", "{\"format\":99999999999}",
            "{\"a\":{\"format\":2}}"})
    void theRestIsLeftToTheStrictReader(String document) {
        assertThatCode(() -> require(document)).doesNotThrowAnyException();
    }
}
