package nl.vierogen.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.result.SampleResults;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class LedgerTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final ResultCheck CHECK = new ResultCheck(PracticeKeys.roster(), BuiltInForms.all());
    private static final byte[] FIRST = SampleResults.pass();
    private static final byte[] SECOND = SampleResults.revision(2, Sha256.of(FIRST));

    @TempDir
    private Path folder;

    @Test
    void aResultIsReceivedOnce() throws Refusal {
        try (Ledger ledger = open(NOW)) {
            Receipt receipt = receive(ledger, FIRST);
            assertThat(receipt).isEqualTo(new Receipt(true, NOW, Optional.empty(), List.of()));
        }
        try (Ledger ledger = open(NOW.plus(Duration.ofDays(3)))) {
            Receipt again = receive(ledger, FIRST);
            assertThat(again.isNew()).isFalse();
            assertThat(again.receivedAt()).isEqualTo(NOW);
            assertThat(ledger.after(0, 10)).singleElement().satisfies(row -> {
                assertThat(row.file()).isEqualTo(FIRST);
                assertThat(row.sha256()).isEqualTo(Sha256.of(FIRST));
                assertThat(row.latest()).isTrue();
            });
        }
    }

    @Test
    void aRevisionIsReceivedAfterTheOneItReplacesAndSaysWhatItChanges() throws Refusal {
        try (Ledger ledger = open(NOW)) {
            assertThat(problemOf(() -> receive(ledger, SECOND))).isEqualTo(Problem.LEDGER_REVISION_MISSING);
            receive(ledger, FIRST);
            Difference difference = receive(ledger, SECOND).difference().orElseThrow();
            assertThat(difference.feedback()).containsExactly(Difference.OVERALL);
            assertThat(difference.points()).isEmpty();
            assertThat(ledger.after(0, 10)).extracting(Stored::latest).containsExactly(false, true);
        }
    }

    @Test
    void aRevisionThatReplacesAnotherFileIsRefused() throws Refusal {
        try (Ledger ledger = open(NOW)) {
            receive(ledger, FIRST);
            byte[] second = SampleResults.revision(2, Sha256.of(new byte[]{7}));
            assertThat(problemOf(() -> receive(ledger, second))).isEqualTo(Problem.LEDGER_SUPERSEDES_DIFFERS);
        }
    }

    @Test
    void oneRevisionWithTwoContentsIsRefused() throws Refusal {
        try (Ledger ledger = open(NOW)) {
            receive(ledger, FIRST);
            byte[] other = SampleResults.pass(tree -> tree.put("overallFeedback", "Toch anders."));
            assertThat(problemOf(() -> receive(ledger, other))).isEqualTo(Problem.LEDGER_RESULT_DIFFERS);
            assertThat(ledger.after(0, 10)).hasSize(1);
        }
    }

    @Test
    void aRevisionOfAnotherAssignmentIsRefused() throws Refusal {
        try (Ledger ledger = open(NOW)) {
            receive(ledger, FIRST);
            for (String member : List.of("assignmentId", "number")) {
                byte[] second = SampleResults.pass(tree -> tree.put("revision", 2)
                        .put("supersedes", Sha256.of(FIRST).hex()).put(member, "X-1"));
                assertThat(problemOf(() -> receive(ledger, second))).as(member)
                        .isEqualTo(Problem.LEDGER_OTHER_LOGBOOK);
            }
        }
    }

    @Test
    void whatTwoSignedIsNotCorrectedByOne() throws Refusal {
        byte[] fail = SampleResults.fail();
        try (Ledger ledger = open(NOW)) {
            receive(ledger, fail);
            byte[] alone = SampleResults.revision(2, Sha256.of(fail));
            assertThat(problemOf(() -> receive(ledger, alone))).isEqualTo(Problem.LEDGER_SIGNERS_TOO_FEW);
            assertThat(ledger.after(0, 10)).hasSize(1);
        }
    }

    @Test
    void noRevisionInBetweenHidesThatTwoSigned() throws Refusal, SQLException {
        byte[] fail = SampleResults.fail();
        byte[] alone = SampleResults.revision(2, Sha256.of(fail));
        try (Ledger ledger = open(NOW)) {
            receive(ledger, fail);
        }
        // as a ledger may hold it from before this was looked at
        edit("INSERT INTO result (sha256, id, revision, package, form, received_at, bytes) SELECT '"
                + Sha256.of(alone).hex() + "', id, 2, package, form, received_at, X'"
                + HexFormat.of().formatHex(alone) + "' FROM result");
        try (Ledger ledger = open(NOW)) {
            byte[] third = SampleResults.revision(3, Sha256.of(alone));
            assertThat(problemOf(() -> receive(ledger, third))).isEqualTo(Problem.LEDGER_SIGNERS_TOO_FEW);
        }
    }

    @Test
    void onlyWhoMadeAResultCorrectsIt() throws Refusal {
        try (Ledger ledger = open(NOW)) {
            receive(ledger, FIRST);
            byte[] others = SampleResults.passBy(PracticeKeys.colleague(), LedgerTest::second);
            assertThat(problemOf(() -> receive(ledger, others))).isEqualTo(Problem.LEDGER_OTHER_ASSESSOR);
        }
    }

    @Test
    void aNewKeyOfTheSamePersonCorrectsIt() throws Refusal {
        Identity renewed = Identity.fromSeed(PracticeKeys.assessor().person(), new byte[]{1});
        Roster old = PracticeKeys.roster();
        ResultCheck check = new ResultCheck(old.with(new Member(renewed.publicIdentity(), Role.ASSESSOR,
                old.issuedAt(), Optional.empty()), NOW), BuiltInForms.all());
        try (Ledger ledger = open(NOW)) {
            receive(ledger, FIRST);
            byte[] second = SampleResults.passBy(renewed, LedgerTest::second);
            assertThat(ledger.receive(check.check(second), second, check).isNew()).isTrue();
        }
    }

    private static void second(ObjectNode tree) {
        tree.put("revision", 2).put("supersedes", Sha256.of(FIRST).hex());
    }

    @Test
    void aSecondResultOfAPackageIsReceivedAndNoted() throws Refusal {
        try (Ledger ledger = open(NOW)) {
            assertThat(receive(ledger, FIRST).alsoAnswered()).isEmpty();
            byte[] other = SampleResults.pass(tree -> tree.put("resultId", "00000000-0000-4000-8000-000000000001"));
            Receipt receipt = receive(ledger, other);
            assertThat(receipt.isNew()).isTrue();
            assertThat(receipt.alsoAnswered()).extracting(Object::toString)
                    .containsExactly("0b0e3c5e-6b1c-4c9e-9d7a-3f1f6f3d2a10");
        }
    }

    @Test
    void practiceAndRealResultsAreNeverInOneLedger() throws Refusal, SQLException {
        open(NOW).close();
        edit("INSERT INTO about VALUES (1, 0)");
        try (Ledger ledger = open(NOW)) {
            assertThat(problemOf(() -> receive(ledger, FIRST))).isEqualTo(Problem.PRACTICE_MIXED);
        }
    }

    @Test
    void aRefusedFirstResultDecidesNothing() throws Refusal, SQLException {
        try (Ledger ledger = open(NOW)) {
            assertThat(problemOf(() -> receive(ledger, SECOND))).isEqualTo(Problem.LEDGER_REVISION_MISSING);
        }
        edit("INSERT INTO about VALUES (1, 0)"); // would fail if the refused one had claimed the ledger
    }

    @Test
    void theFormOfAResultIsKept() throws Refusal {
        FormFile biometry = BuiltInForms.newest("biometrie").orElseThrow();
        try (Ledger ledger = open(NOW)) {
            receive(ledger, FIRST);
            receive(ledger, SampleResults.pass(tree -> tree.put("resultId", "00000000-0000-4000-8000-000000000001")));
        }
        try (Ledger ledger = open(NOW)) {
            assertThat(ledger.forms()).extracting(FormFile::sha256).containsExactly(biometry.sha256());
        }
    }

    @Test
    void anEarlierRevisionThatWasReplacedByHandIsNoticed() throws Refusal, SQLException {
        try (Ledger ledger = open(NOW)) {
            receive(ledger, FIRST);
        }
        edit("UPDATE result SET bytes = X'7B7D'");
        try (Ledger ledger = open(NOW)) {
            assertThat(problemOf(() -> receive(ledger, SECOND))).isEqualTo(Problem.LEDGER_RESULT_INVALID);
        }
    }

    @Test
    void oneProgramAtATimeUsesALedger() throws Refusal {
        try (Ledger ledger = open(NOW)) {
            receive(ledger, FIRST);
            assertThat(problemOf(() -> open(NOW))).isEqualTo(Problem.LEDGER_IN_USE);
        }
    }

    @Test
    void aLedgerOfANewerProgramIsRefused() throws Refusal, SQLException {
        open(NOW).close();
        edit("UPDATE schema_version SET version = 99");
        assertThat(problemOf(() -> open(NOW))).isEqualTo(Problem.LEDGER_NEWER);
    }

    @Test
    void whatIsNoLedgerIsRefusedAndStaysAsItIs() throws Exception {
        byte[] text = "Dit is geen uitslagenboek, maar een brief. ".repeat(40).getBytes(StandardCharsets.UTF_8);
        Files.write(file(), text);
        assertThat(problemOf(() -> open(NOW))).isEqualTo(Problem.LEDGER_UNREADABLE);
        assertThat(file()).hasBinaryContent(text);
        Files.delete(file());
        edit("CREATE TABLE elsewhere (n INTEGER)");
        assertThat(problemOf(() -> open(NOW))).isEqualTo(Problem.LEDGER_UNREADABLE);
        edit("INSERT INTO elsewhere VALUES (1)", "CREATE TABLE schema_version (none INTEGER)");
    }

    @Test
    void aFileOfAnotherProgramKeepsEveryByte() throws Exception {
        for (String made : List.of("CREATE TABLE elsewhere (n INTEGER)", "PRAGMA application_id = 42",
                "PRAGMA user_version = 7")) {
            Files.deleteIfExists(file());
            edit(made);
            assertUntouched();
        }
    }

    @Test
    void aFileOfAnotherProgramThatWasKilledKeepsEveryByte() throws Exception {
        Path made = folder.resolve("elsewhere.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + made);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.executeUpdate("CREATE TABLE elsewhere (n INTEGER)");
            Files.copy(made, file());
            Files.copy(Path.of(made + "-wal"), log());
        }
        byte[] unsaved = Files.readAllBytes(log());
        assertUntouched();
        assertThat(log()).hasBinaryContent(unsaved);
    }

    @Test
    void aLedgerWhoseProgramWasKilledAtTheStartIsStillALedger() throws Exception {
        Path copy = folder.resolve("kopie.uitslagenboek");
        try (Ledger ledger = open(NOW)) {
            receive(ledger, FIRST);
            Files.copy(file(), copy);
            Files.copy(log(), folder.resolve("kopie.uitslagenboek-wal"));
        }
        assertThat(problemOf(() -> Ledger.openUnchanging(copy))).as("the result is in the log only")
                .isEqualTo(Problem.LEDGER_UNFINISHED);
        try (Ledger ledger = Ledger.open(copy, InstantSource.fixed(NOW))) {
            assertThat(ledger.after(0, 10)).hasSize(1);
        }
    }

    @Test
    void aLedgerIsReadWithoutAByteChanged() throws Exception {
        try (Ledger ledger = open(NOW)) {
            receive(ledger, FIRST);
        }
        byte[] before = Files.readAllBytes(file());
        try (Ledger ledger = Ledger.openUnchanging(file())) {
            assertThat(ledger.after(0, 10)).singleElement().satisfies(row -> assertThat(row.file()).isEqualTo(FIRST));
            assertThat(ledger.forms()).hasSize(1);
            assertThat(problemOf(() -> receive(ledger, SampleResults.fail()))).isEqualTo(Problem.WRITE_FAILED);
        }
        assertThat(file()).hasBinaryContent(before);
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(file());
        }
        edit("UPDATE schema_version SET version = 99");
        assertThat(problemOf(() -> Ledger.openUnchanging(file()))).isEqualTo(Problem.LEDGER_NEWER);
        edit("UPDATE schema_version SET version = 0");
        assertThat(problemOf(() -> Ledger.openUnchanging(file()))).isEqualTo(Problem.LEDGER_UNREADABLE);
    }

    private void assertUntouched() throws IOException {
        Sha256 before = Sha256.of(Files.readAllBytes(file()));
        assertThat(problemOf(() -> open(NOW))).isEqualTo(Problem.LEDGER_UNREADABLE);
        assertThat(problemOf(() -> Ledger.openToRead(file()))).isEqualTo(Problem.LEDGER_UNREADABLE);
        assertThat(problemOf(() -> Ledger.openUnchanging(file()))).isEqualTo(Problem.LEDGER_UNREADABLE);
        assertThat(Sha256.of(Files.readAllBytes(file()))).isEqualTo(before);
    }

    @Test
    void aFolderIsNoLedgerAndKeepsItsRights() throws Exception {
        Path inside = Files.createDirectory(folder.resolve("map"));
        var rights = Files.getPosixFilePermissions(inside);
        assertThat(problemOf(() -> Ledger.open(inside, InstantSource.fixed(NOW))))
                .isEqualTo(Problem.LEDGER_UNREADABLE);
        assertThat(Files.getPosixFilePermissions(inside)).isEqualTo(rights);
    }

    @Test
    void aNewLedgerIsForItsOwnerOnly() throws Exception {
        open(NOW).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
    }

    private Path file() {
        return folder.resolve("bureau.uitslagenboek");
    }

    private Path log() {
        return folder.resolve("bureau.uitslagenboek-wal");
    }

    private Ledger open(Instant now) throws Refusal {
        return Ledger.open(file(), InstantSource.fixed(now));
    }

    private static Receipt receive(Ledger ledger, byte[] file) throws Refusal {
        return ledger.receive(CHECK.check(file), file, CHECK);
    }

    private void edit(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    private static Problem problemOf(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal.problem();
    }
}
