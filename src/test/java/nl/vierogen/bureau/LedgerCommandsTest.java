package nl.vierogen.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.vierogen.exchange.result.SampleResults;
import nl.vierogen.logbook.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class LedgerCommandsTest {
    private static final byte[] FIRST = SampleResults.pass();
    private static final byte[] SECOND = SampleResults.revision(2, Sha256.of(FIRST));
    private static final byte[] THIRD = SampleResults.revision(3, Sha256.of(SECOND));

    @TempDir
    private Path folder;
    private Path ledger = Path.of("");

    @BeforeEach
    void aPlaceForTheLedger() {
        ledger = folder.resolve("bureau.uitslagenboek");
    }

    @Test
    void revisionsAreReceivedInTheirOrderWhateverTheOrderOfTheFiles() throws IOException {
        Bureau bureau = receive("--json", file("c", THIRD), file("a", FIRST), file("b", SECOND));
        assertThat(bureau.code()).isZero();
        List<String> rows = bureau.out().lines().toList();
        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row).contains("\"received\":\"NEW\""));
        assertThat(rows.get(0)).contains("c.uitslag", "\"revision\":3", "\"differences\":{\"resultId\"");
        assertThat(rows.get(1)).contains("a.uitslag", "\"revision\":1", "\"differences\":null");
        assertThat(rows.get(2)).contains("b.uitslag", "\"revision\":2", "\"feedback\":[\"overall\"]");
    }

    @Test
    void theSameFilesAgainAreAlreadyReceived() throws IOException {
        receive(file("a", FIRST));
        Bureau again = receive("--json", file("b", FIRST));
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("\"received\":\"ALREADY\"", "\"code\":null", "\"receivedAt\":\"20");
        assertThat(receive(file("c", FIRST)).out())
                .containsPattern("al ontvangen op \\d{1,2} \\p{L}+ 20\\d\\d, \\d\\d:\\d\\d\n");
    }

    @Test
    void aResultReceivedAfterItsKeyWasRevokedIsPointedOut() {
        Path vectors = Path.of("src/test/resources/vectors");
        Object[] words = {"receive", "--ledger", ledger, "--roster", vectors.resolve("real.deelnemers"), "--lang", "en",
                vectors.resolve("pass-key-revoked-after-it-signed.uitslag")};
        Bureau bureau = Bureau.run(words);
        assertThat(bureau.code()).isZero();
        assertThat(bureau.out()).contains(": received, ", ": note that the key of BO-803 was revoked on ");
        assertThat(run(words, "--json").out()).contains("\"received\":\"ALREADY\"")
                .containsPattern("\"revoked\":\\[\"");
    }

    @Test
    void aRefusedFileKeepsNoOtherOut() throws IOException {
        byte[] changed = FIRST.clone();
        changed[changed.length / 2] ^= 1;
        Bureau bureau = receive("--json", file("c", THIRD), file("x", changed), folder.resolve("none.uitslag"),
                file("a", FIRST));
        assertThat(bureau.code()).isEqualTo(1);
        List<String> rows = bureau.out().lines().toList();
        assertThat(rows.get(0)).contains("REFUSED", "\"code\":\"LEDGER_REVISION_MISSING\"", "\"revision\":3");
        assertThat(rows.get(1)).contains("REFUSED", "\"revision\":null");
        assertThat(rows.get(2)).contains("REFUSED", "FILE_NOT_FOUND");
        assertThat(rows.get(3)).contains("\"received\":\"NEW\"");
    }

    @Test
    void aPersonReadsWhatARevisionChanges() throws IOException {
        receive(file("a", FIRST));
        Bureau bureau = receive(file("b", SECOND));
        assertThat(bureau.out()).isEqualTo(folder.resolve("b.uitslag")
                + ": ontvangen, logboek LB2026-0412, versie 2, voldoende\nWat versie 2 verandert aan versie 1:\n"
                + "- andere opmerkingen bij: het geheel\n");
    }

    @Test
    void aSecondResultOfAPackageIsPointedOut() throws IOException {
        receive(file("a", FIRST));
        Bureau bureau = receive(file("b",
                SampleResults.pass(tree -> tree.put("resultId", "00000000-0000-4000-8000-000000000001"))));
        assertThat(bureau.code()).isZero();
        assertThat(bureau.out()).contains("let op, op dit pakket kwam ook een andere uitslag: 0b0e3c5e-");
    }

    @Test
    void twoRevisionsAreComparedInBothLanguages() throws IOException {
        byte[] better = SampleResults.pass(tree -> {
            tree.put("revision", 2).put("supersedes", Sha256.of(FIRST).hex()).put("total", 85);
            tree.put("percentage", new BigDecimal("88.5"));
            ((ObjectNode) tree.get("points").get("case1-hc")).put("calipers", 2);
        });
        Path before = file("a", FIRST);
        Path after = file("b", better);
        assertThat(Bureau.run("compare", "--practice", before, after).out()).isEqualTo(
                "Wat versie 2 verandert aan versie 1:\n- punten: 84 van 96 (norm 72) -> 85 van 96 (norm 72)\n"
                        + "- case1-hc, calipers: 1 -> 2\n");
        assertThat(Bureau.run("compare", "--practice", "--lang", "en", before, after).out()).contains(
                "- points: 84 of 96 (pass mark 72) -> 85 of 96 (pass mark 72)\n");
        assertThat(Bureau.run("compare", "--practice", before, before).out())
                .isEqualTo("Versie 1 en versie 1 zeggen hetzelfde.\n");
        assertThat(Bureau.run("compare", "--practice", "--json", before, after).out()).contains(
                "\"score\":{\"before\":{\"total\":84,\"maximum\":96,\"passMark\":72},\"after\":{\"total\":85,");
    }

    @Test
    void aFailAfterAPassIsSaidInFull() throws IOException {
        Bureau bureau = Bureau.run("compare", "--practice", file("a", FIRST), file("b", SampleResults.fail()));
        assertThat(bureau.out()).contains("- uitkomst: voldoende -> onvoldoende\n",
                "- structurele fout erbij: hc (case1-hc, case2-hc, case3-hc, case4-hc)\n",
                "- over te maken beeld erbij: case1-hc: structural\n", "- ondertekenaar erbij: ",
                "- het meekijken is anders verlopen of vastgelegd\n");
    }

    @Test
    void resultsOfTwoLogbooksAreNotCompared() throws IOException {
        Path other = file("b", SampleResults.pass(tree -> tree.put("number", "LB-2")));
        Bureau bureau = Bureau.run("compare", "--practice", "--json", file("a", FIRST), other);
        assertThat(bureau.code()).isEqualTo(1);
        assertThat(bureau.out()).contains("LEDGER_OTHER_LOGBOOK");
    }

    @Test
    void aLedgerIsExportedInEachShape() throws IOException {
        receive(file("a", FIRST), file("b", SECOND));
        Path out = folder.resolve("uit.ndjson");
        Bureau bureau = export("--ledger", ledger, "--as", "ndjson", "-o", out, "--json");
        assertThat(bureau.out()).isEqualTo("{\"file\":\"" + out + "\",\"as\":\"ndjson\",\"results\":2}\n");
        assertThat(Files.readAllLines(out)).hasSize(2).satisfiesExactly(
                line -> assertThat(line).contains("\"latest\":false", "\"receivedAt\":\"20"),
                line -> assertThat(line).contains("\"latest\":true"));
        assertThat(export("--ledger", ledger, "--as", "ndjson", "-o", out).code()).as("again").isZero();
        Path csv = folder.resolve("uit.csv");
        assertThat(export("--ledger", ledger, "--as", "csv", "-o", csv).out())
                .isEqualTo(csv + ": 2 uitslagen, elk opnieuw gecontroleerd.\n");
        assertThat(export("--as", "csv", "-o", csv, file("c", FIRST)).out())
                .isEqualTo(csv + ": 1 uitslag, opnieuw gecontroleerd.\n");
        assertThat(export("--ledger", ledger, "--as", "points", "-o", csv).code()).as("over another table").isZero();
        assertThat(Files.readString(csv).lines().count()).isEqualTo(1 + 2 * 48);
    }

    @Test
    void filesAreExportedOnceEachWithTheLastRevisionMarked() throws IOException {
        Path out = folder.resolve("uit.ndjson");
        Bureau bureau = export("--as", "ndjson", "-o", out, file("b", SECOND), file("a", FIRST), file("c", SECOND));
        assertThat(bureau.code()).isZero();
        assertThat(Files.readAllLines(out)).satisfiesExactly(
                line -> assertThat(line).contains("\"latest\":true", "\"receivedAt\":null"),
                line -> assertThat(line).contains("\"latest\":false"));
        Bureau differing = export("--as", "ndjson", "-o", out, "--json", file("a", FIRST),
                file("d", SampleResults.pass(tree -> tree.put("overallFeedback", "Anders."))));
        assertThat(differing.out()).contains("LEDGER_RESULT_DIFFERS");
    }

    @Test
    void aResultThatDoesNotVerifyLeavesTheOldExport() throws IOException {
        byte[] changed = FIRST.clone();
        changed[changed.length / 2] ^= 1;
        Path out = folder.resolve("uit.csv");
        export("--as", "csv", "-o", out, file("a", FIRST));
        byte[] old = Files.readAllBytes(out);
        Bureau bureau = export("--as", "csv", "-o", out, "--json", file("a", FIRST), file("x", changed));
        assertThat(bureau.code()).isEqualTo(1);
        assertThat(bureau.out()).contains("EXPORT_RESULT_INVALID", "x.uitslag");
        assertThat(out).hasBinaryContent(old);
    }

    @Test
    void aSpoiltRowIsNamedAndTheRestIsExported() throws IOException, SQLException {
        byte[] other = SampleResults.pass(tree -> tree.put("resultId", "00000000-0000-4000-8000-000000000001"));
        byte[] third = SampleResults.pass(tree -> tree.put("resultId", "00000000-0000-4000-8000-000000000002"));
        receive(file("a", FIRST), file("b", other), file("c", third));
        for (String spoilt : List.of("bytes = (SELECT bytes FROM result WHERE sequence = 1)", "bytes = X''",
                "received_at = 'gisteren'", "sha256 = 'x'")) {
            Path copy = Files.copy(ledger, folder.resolve("kopie.uitslagenboek"), StandardCopyOption.REPLACE_EXISTING);
            edit(copy, "UPDATE result SET " + spoilt + " WHERE sequence = 2");
            Path out = folder.resolve("uit.ndjson");
            Bureau bureau = export("--ledger", copy, "--as", "ndjson", "-o", out);
            assertThat(bureau.code()).as(spoilt).isEqualTo(1);
            assertThat(bureau.out()).isEqualTo(out + ": 2 uitslagen, elk opnieuw gecontroleerd.\n");
            assertThat(bureau.err()).isEqualTo("LEDGER_UNREADABLE: uitslag 2 is overgeslagen\n" + out
                    + ": niet volledig, 1 uitslag is overgeslagen. De nummers hierboven zijn rijen van het uitslagenboek.\n");
            assertThat(Files.readAllLines(out)).hasSize(2).allSatisfy(
                    line -> assertThat(line).doesNotContain("00000000-0000-4000-8000-000000000001"));
        }
    }

    @Test
    void aProgramReadsWhichRowsWereLeftOut() throws IOException, SQLException {
        receive(file("a", FIRST), file("b", SECOND));
        edit(ledger, "UPDATE result SET bytes = X'7B7D' WHERE sequence = 1");
        Path out = folder.resolve("uit.ndjson");
        Bureau bureau = export("--ledger", ledger, "--as", "ndjson", "-o", out, "--json", "--lang", "en");
        assertThat(bureau.code()).isEqualTo(1);
        assertThat(bureau.out()).isEqualTo("{\"file\":\"" + out + "\",\"as\":\"ndjson\",\"results\":1,"
                + "\"left\":[{\"entry\":\"1\",\"code\":\"LEDGER_UNREADABLE\"}]}\n");
        assertThat(bureau.err()).startsWith("LEDGER_UNREADABLE: result 1 was left out\n");
    }

    @Test
    void aSpoiltFormCostsOnlyTheResultsThatWereCountedOnIt() throws IOException, SQLException {
        receive(file("a", FIRST));
        edit(ledger, "UPDATE form SET bytes = X'7B7D'");
        Path out = folder.resolve("uit.ndjson");
        assertThat(export("--ledger", ledger, "--as", "ndjson", "-o", out).code()).as("this form is shipped too")
                .isZero();
    }

    @Test
    void aLedgerThatMayOnlyBeReadIsExported() throws IOException {
        Path archive = Files.createDirectory(folder.resolve("archief"));
        receive(file("a", FIRST));
        Path copy = Files.copy(ledger, archive.resolve("kopie é #1?.uitslagenboek"));
        byte[] before = Files.readAllBytes(copy);
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("r--r-----"));
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("r-xr-x---"));
        Path out = folder.resolve("uit.ndjson");
        Bureau bureau = export("--ledger", copy, "--as", "ndjson", "-o", out);
        assertThat(bureau.err()).isEmpty();
        assertThat(bureau.code()).isZero();
        assertThat(Files.readAllLines(out)).hasSize(1);
        assertThat(copy).hasBinaryContent(before);
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void anExportReplacesNoOtherFile() throws IOException {
        Path image = Files.write(folder.resolve("a.jpg"), new byte[]{1, 2, 3});
        Path result = file("a", FIRST);
        assertThat(export("--as", "csv", "-o", image, "--json", result).out()).contains("FILE_EXISTS");
        receive(result);
        assertThat(export("--ledger", ledger, "--as", "csv", "-o", ledger, "--json").out()).contains("FILE_EXISTS");
    }

    @Test
    void aLedgerThatIsNotThereIsNotMadeByAnExport() {
        Bureau bureau = export("--ledger", ledger, "--as", "csv", "-o", folder.resolve("a.csv"), "--json");
        assertThat(bureau.out()).contains("FILE_NOT_FOUND");
        assertThat(ledger).doesNotExist();
    }

    @Test
    void wrongUseIsSaid() throws IOException {
        Path result = file("a", FIRST);
        assertThat(export("--as", "csv", "-o", folder.resolve("a.csv")).code()).isEqualTo(2);
        assertThat(export("--ledger", ledger, "--as", "csv", "-o", folder.resolve("a.csv"), result).code())
                .isEqualTo(2);
        assertThat(export("--as", "xml", "-o", folder.resolve("a.csv"), result).code()).isEqualTo(2);
        assertThat(Bureau.run("compare", result, result).code()).isEqualTo(2);
        assertThat(Bureau.run("receive", "--practice", result).code()).isEqualTo(2);
    }

    private Bureau receive(Object... arguments) {
        return run(new Object[]{"receive", "--practice", "--ledger", ledger}, arguments);
    }

    private static Bureau export(Object... arguments) {
        return run(new Object[]{"export", "--practice"}, arguments);
    }

    private static Bureau run(Object[] before, Object... arguments) {
        return Bureau.run(Stream.of(before, arguments).flatMap(Arrays::stream).toArray());
    }

    private static void edit(Path database, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var made = connection.createStatement()) {
            made.executeUpdate(statement);
        }
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name + ".uitslag"), bytes);
    }
}
