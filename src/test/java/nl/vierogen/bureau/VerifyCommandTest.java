package nl.vierogen.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.vierogen.exchange.result.SampleResults;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    private static final Path VECTORS = Path.of("src/test/resources/vectors");

    private static final String ONE = PracticeKeys.assessor().keyId().value();
    private static final String OTHER = PracticeKeys.colleague().keyId().value();

    @TempDir
    private Path folder;

    @Test
    void validResultsHaveTheirRow() throws IOException {
        Path pass = file("a.uitslag", SampleResults.pass());
        Path fail = file("b.uitslag", SampleResults.fail());
        Bureau bureau = Bureau.run("verify", "--practice", "--json", pass, fail);
        assertThat(bureau.code()).isZero();
        assertThat(bureau.out()).isEqualTo("[" + row(pass, "SUFFICIENT", ONE) + ",\n "
                + row(fail, "INSUFFICIENT", ONE + "\",\"" + OTHER) + "]\n");
    }

    @Test
    void aRowForEveryFileInTheOrderGivenAlsoWhenSomeAreInvalid() throws IOException {
        Path pass = file("a.uitslag", SampleResults.pass());
        byte[] bytes = SampleResults.pass();
        bytes[bytes.length / 2] ^= 1;
        Path changed = file("b.uitslag", bytes);
        Path none = folder.resolve("none.uitslag");
        Bureau bureau = Bureau.run("verify", "--practice", "--json", none, changed, pass, folder);
        assertThat(bureau.code()).isEqualTo(1);
        List<String> rows = bureau.out().lines().toList();
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0)).contains("none.uitslag\",\"valid\":false,\"code\":\"FILE_NOT_FOUND\",\"practice\":null,"
                + "\"signers\":[],\"outcome\":null}");
        assertThat(rows.get(1)).contains("b.uitslag\",\"valid\":false,\"code\":\"SIGNATURE_INVALID\"");
        assertThat(rows.get(2)).contains("a.uitslag\",\"valid\":true,\"code\":null,\"practice\":true");
        assertThat(rows.get(3)).contains("\"code\":\"FILE_IS_A_FOLDER\"");
    }

    @Test
    void peopleReadOneLineAFile() throws IOException {
        Path fail = file("b.uitslag", SampleResults.fail());
        Bureau bureau = Bureau.run("verify", "--practice", fail, folder.resolve("none.uitslag"));
        assertThat(bureau.out().lines().toList()).satisfiesExactly(
                line -> assertThat(line).contains("OEFENING", "onvoldoende", "BO-001, BO-002"),
                line -> assertThat(line).contains("none.uitslag", "ongeldig", "FILE_NOT_FOUND"));
        assertThat(Bureau.run("verify", "--practice", fail, "--lang", "en").out()).contains("valid as PRACTICE");
    }

    @Test
    void aKeyThatWasRevokedSinceIsPointedOut() {
        Path result = VECTORS.resolve("pass-key-revoked-after-it-signed.uitslag");
        Bureau bureau = Bureau.run("verify", "--roster", VECTORS.resolve("real.deelnemers"), result);
        assertThat(bureau.code()).as("valid: when it was signed may be true").isZero();
        assertThat(bureau.out().lines()).satisfiesExactly(line -> assertThat(line).contains(": geldig, "),
                line -> assertThat(line).startsWith(result + ": let op, de sleutel van BO-803 is ingetrokken op "));
        String json = Bureau.run("verify", "--json", "--roster", VECTORS.resolve("real.deelnemers"), result,
                VECTORS.resolve("pass-real-by-one.uitslag")).out();
        assertThat(json.lines().toList()).satisfiesExactly(
                row -> assertThat(row).contains("\"valid\":true").containsPattern("\"revoked\":\\[\"[\\w-]{43}\"]}"),
                row -> assertThat(row).contains("\"valid\":true").doesNotContain("revoked"));
    }

    @Test
    void manyFilesKeepTheirOrder() throws IOException {
        Path pass = file("a.uitslag", SampleResults.retake());
        List<Object> arguments = new ArrayList<>(List.of("verify", "--practice", "--json"));
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            boolean there = i % 100 == 0;
            arguments.add(there ? pass : folder.resolve(i + ".uitslag"));
            expected.add("\"file\":\"" + arguments.getLast() + "\",\"valid\":" + there + ",");
        }
        List<String> rows = Bureau.run(arguments.toArray()).out().lines().toList();
        assertThat(rows).hasSize(600);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i)).contains(expected.get(i));
        }
    }

    @Test
    void aRosterThatIsNoneIsRefusedBeforeAnyFile() throws IOException {
        Path roster = Files.writeString(folder.resolve("r.deelnemers"), "{}");
        Bureau bureau = Bureau.run("verify", "--roster", roster, file("a.uitslag", SampleResults.pass()));
        assertThat(bureau.code()).isEqualTo(1);
        assertThat(bureau.err()).startsWith("SIGNATURE_FORM: ");
    }

    private static String row(Path file, String outcome, String signers) {
        return "{\"file\":\"" + file + "\",\"valid\":true,\"code\":null,\"practice\":true,\"signers\":[\"" + signers
                + "\"],\"outcome\":\"" + outcome + "\"}";
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
