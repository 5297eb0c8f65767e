package nl.vierogen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Holds {@code formats.md} to the schemas: whoever changes a format changes the page with it. */
class FormatsPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/formats.md");
    private static final Path SCHEMAS = Path.of("src/main/resources/nl/vierogen/schemas");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Za-z]+)` \\|");
    private static final Pattern CODE_ROW = Pattern.compile("(?m)^\\| (`[A-Z_`, ]+`) \\|");
    private static final Pattern CODE = Pattern.compile("[A-Z_]{2,}");

    @Test
    void everyMemberOfAResultHasItsLineInTheOrderOfTheSchema() throws IOException, Refusal {
        JsonNode schema = StrictJson.read(Files.readAllBytes(SCHEMAS.resolve("result-1.schema.json")), JsonNode.class);
        String page = Files.readString(PAGE);
        int from = page.indexOf("<!-- members:");
        String table = page.substring(from, page.indexOf("```", from));
        assertThat(ROW.matcher(table).results().map(row -> row.group(1)))
                .containsExactlyElementsOf(schema.path("properties").propertyNames());
    }

    @Test
    void everySchemaIsNamed() throws IOException {
        String page = Files.readString(PAGE);
        try (Stream<Path> schemas = Files.list(SCHEMAS)) {
            assertThat(schemas.map(file -> file.getFileName().toString().replace(".schema.json", "")))
                    .isNotEmpty().allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
        }
    }

    @Test
    void everyBeginningOfACodeInThePageIsThatOfACode() throws IOException {
        List<String> beginnings = CODE_ROW.matcher(Files.readString(PAGE)).results().map(row -> row.group(1))
                .flatMap(cell -> CODE.matcher(cell).results().map(MatchResult::group)).toList();
        assertThat(beginnings).isNotEmpty().allSatisfy(beginning -> assertThat(Problem.values())
                .anyMatch(problem -> problem.name().startsWith(beginning)));
    }
}
