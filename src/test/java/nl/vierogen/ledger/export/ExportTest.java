package nl.vierogen.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.result.SampleResults;
import nl.vierogen.json.StrictJson;
import nl.vierogen.ledger.ResultCheck;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ExportTest {
    private static final ResultCheck CHECK = new ResultCheck(PracticeKeys.roster(), BuiltInForms.all());
    private static final Instant THEN = Instant.parse("2026-11-22T10:00:00Z");
    private static final byte[] PASS = SampleResults.pass();
    private static final byte[] FAIL = SampleResults.fail();

    @Test
    void aLineHoldsThePayloadAsSigned() throws Exception {
        List<String> lines = export(ExportForm.NDJSON, entry(PASS), entry(FAIL)).lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode line = StrictJson.read(lines.getLast().getBytes(StandardCharsets.UTF_8), JsonNode.class);
        assertThat(line.propertyNames()).containsExactly("sha256", "receivedAt", "latest", "persons", "payload");
        assertThat(line.get("sha256").asString()).isEqualTo(Sha256.of(FAIL).hex());
        assertThat(line.get("receivedAt").asString()).isEqualTo(THEN.toString());
        assertThat(line.get("persons").toString()).isEqualTo("[\"BO-001\",\"BO-002\"]");
        String payload = new String(StrictJson.write(CHECK.check(FAIL).result().payload()), StandardCharsets.UTF_8);
        assertThat(lines.getLast()).endsWith(",\"payload\":" + payload + "}");
    }

    @Test
    void aTableHasARowAResult() throws Exception {
        String csv = export(ExportForm.CSV, entry(PASS), entry(FAIL));
        assertThat(csv).startsWith("\uFEFFsha256;ontvangen_op;laatste;");
        List<List<String>> rows = CsvTest.cells(csv.substring(1));
        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
        assertThat(value(rows, 1, "percentage")).isEqualTo("87,5");
        assertThat(value(rows, 1, "opmerking")).isEqualTo("Netjes gemeten.");
        assertThat(value(rows, 1, "kappa")).isEmpty();
        assertThat(value(rows, 2, "uitkomst")).isEqualTo("INSUFFICIENT");
        assertThat(value(rows, 2, "structurele_fouten")).isEqualTo("hc");
        assertThat(value(rows, 2, "herkansen")).isEqualTo("case1-hc case2-hc case3-hc case4-hc");
        assertThat(value(rows, 2, "ondertekend_door")).isEqualTo("BO-001 BO-002");
        assertThat(value(rows, 2, "meegekeken")).isEqualTo("AGREED");
        assertThat(value(rows, 2, "overeenstemming")).isEqualTo("0,979");
    }

    @Test
    void aTableOfPointsAddsUpToTheTotal() throws Exception {
        List<List<String>> rows = CsvTest.cells(export(ExportForm.POINTS, entry(FAIL)).substring(1));
        assertThat(rows).hasSize(49);
        assertThat(rows.stream().skip(1).mapToInt(row -> Integer.parseInt(row.get(12))).sum()).isEqualTo(87);
        List<String> changed = rows.stream().filter(row -> row.get(9).equals("case2-fl") && row.get(11).equals("plane"))
                .findFirst().orElseThrow();
        assertThat(changed.subList(12, 17)).containsExactly("1", "2", "1", "2", "1");
    }

    @Test
    void formulasInTextsAreHarmless() throws Exception {
        byte[] hostile = SampleResults.pass(tree -> tree.put("overallFeedback", "=HYPERLINK(\"http://x.invalid\";1)"));
        List<List<String>> rows = CsvTest.cells(export(ExportForm.CSV, entry(hostile)).substring(1));
        assertThat(value(rows, 1, "opmerking")).isEqualTo("'=HYPERLINK(\"http://x.invalid\";1)");
    }

    @Test
    void aResultThatDoesNotVerifyIsLeftOutByName() throws Exception {
        byte[] changed = PASS.clone();
        changed[changed.length / 2] ^= 1;
        Entry spoilt = new Entry("17", Optional.empty(), true, () -> changed);
        Entry defect = new Entry("18", Optional.empty(), true, () -> {
            throw new IllegalStateException("a defect of ours");
        });
        List<Left> left = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long written = new Export(CHECK, ExportForm.NDJSON).write(
                Entries.of(List.of(entry(FAIL), spoilt, defect, entry(PASS))), out, left::add);
        assertThat(written).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(export(ExportForm.NDJSON, entry(FAIL), entry(PASS)));
        assertThat(left).extracting(Left::entry).containsExactly("17", "18");
        assertThat(left.getFirst().code()).isNotEqualTo(Problem.UNEXPECTED);
        assertThat(left.getLast().code()).isEqualTo(Problem.UNEXPECTED);
    }

    @Test
    void noBatchIsAskedForBeforeTheOneBeforeItIsWritten() throws Exception {
        Counting out = new Counting();
        int batches = 5;
        Entries lazily = new Entries() {
            private int asked;

            @Override
            public List<Entry> next() {
                assertThat(out.lines).as("lines written when batch %d is asked for", asked).isEqualTo(asked * 3);
                asked++;
                return asked > batches ? List.of() : IntStream.range(0, 3).mapToObj(_ -> entry(PASS)).toList();
            }
        };
        assertThat(new Export(CHECK, ExportForm.NDJSON).write(lazily, out, ExportTest::noneLeft)).isEqualTo(15);
    }

    @Test
    void theOrderOfTheEntriesIsKept() throws Exception {
        List<Entry> entries = new ArrayList<>();
        List<String> digests = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            entries.add(entry(i % 2 == 0 ? PASS : FAIL));
            digests.add(Sha256.of(i % 2 == 0 ? PASS : FAIL).hex());
        }
        assertThat(export(ExportForm.NDJSON, entries.toArray(Entry[]::new)).lines().map(line -> line.substring(11, 75)))
                .containsExactlyElementsOf(digests);
    }

    private static void noneLeft(Left left) {
        fail(left.toString());
    }

    /** Counts the lines that came through. */
    private static final class Counting extends ByteArrayOutputStream {
        private int lines;

        @Override
        public void write(byte[] bytes) throws IOException {
            super.write(bytes);
            lines += bytes.length == 0 ? 0 : 1;
        }
    }

    private static Entry entry(byte[] file) {
        return new Entry("one", Optional.of(THEN), true, () -> file);
    }

    private static String value(List<List<String>> rows, int row, String column) {
        return rows.get(row).get(rows.getFirst().indexOf(column));
    }

    private static String export(ExportForm form, Entry... entries) throws IOException, Refusal {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new Export(CHECK, form).write(Entries.of(List.of(entries)), out, ExportTest::noneLeft))
                .isEqualTo(entries.length);
        return out.toString(StandardCharsets.UTF_8);
    }
}
