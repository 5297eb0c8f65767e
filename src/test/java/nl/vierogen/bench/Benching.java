package nl.vierogen.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.vierogen.bench.screen.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Measures every row, prints the table and writes {@code target/bench.json}. Not a part of {@code mvn verify}. */
class Benching {
    private static final String HEAD = "  %-58s %10s %10s %-6s %7s  %-8s %4s".formatted("what", "ours", "floor", "unit",
            "ratio", "goal", "n");

    private final List<Row> rows = List.of(new InstallerRow(), new CommitRow(), new PackageRow(), new VerifyRow(),
            new StartRow(), new KeyRows(), new ArchiveRow());

    @TempDir
    Path folder;

    @Test
    void everyRowThatThisMachineCanMeasureIsMeasured() throws Exception {
        List<Measured> table = new ArrayList<>();
        List<String> lines = new ArrayList<>(List.of(HEAD));
        String only = System.getProperty("bench.row", "");
        for (Row row : rows) {
            if (!row.getClass().getSimpleName().startsWith(only)) {
                continue;
            }
            try {
                List<Measured> measured = row.measure(Files.createDirectory(folder.resolve(row.getClass().getName())));
                table.addAll(measured);
                measured.forEach(each -> lines.add(each.line()));
            } catch (Missing missing) {
                lines.add("  %-58s NOT MEASURED: this machine has not %s".formatted(row.name(), missing.getMessage()));
            }
        }
        System.out.println(String.join(System.lineSeparator(), lines));
        Files.write(Path.of("target", "bench.json"),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(table));
        assertThat(table).as("rows measured").isNotEmpty();
    }
}
