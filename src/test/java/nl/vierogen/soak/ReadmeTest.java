package nl.vierogen.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of threats and tests does not outlive the tests. */
class ReadmeTest {
    private static final Path TESTS = Path.of("src", "test");
    private static final Pattern CLASS = Pattern.compile("`(\\w+(?:Test|Properties))`");

    @Test
    void everyClassNamedIsThereAndEveryRowNamesOne() throws IOException {
        Set<String> classes = classes();
        List<String> rows = rows();
        assertThat(rows).hasSizeGreaterThan(20);
        for (String row : rows) {
            List<String> named = CLASS.matcher(row).results().map(found -> found.group(1)).toList();
            assertThat(named).as("tests that answer: %s", row).isNotEmpty();
            assertThat(classes).as("tests of: %s", row).containsAll(named);
        }
    }

    @Test
    void theTableSaysWhatIsTried() throws IOException {
        String table = String.join("\n", rows());
        for (Row row : Row.values()) {
            if (row.isInTenths()) {
                assertThat(table).as("%s in full, as Row has it", row).contains(row.number());
            }
        }
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(TESTS.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| threat")).toList();
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS.resolve("java"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length())).collect(Collectors.toSet());
        }
    }
}
