package nl.vierogen.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.exchange.pack.SecondOpinionStatement;
import nl.vierogen.exchange.pack.folder.Folder;
import nl.vierogen.exchange.result.SampleResults;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** A logbook through all rounds at the command line. */
@BesideTheScreen
class RoundCommandsTest {
    private static final Instant FIRST_SEALED = Instant.parse("2026-01-10T10:00:00Z");
    private static final Instant RETAKE_SEALED = Instant.parse("2026-03-10T10:00:00Z");
    private static final List<SlotId> MARKED = List.of(new SlotId("case1-hc"), new SlotId("case3-fl"));

    @TempDir
    private Path folder;

    private Path first;
    private Path result;

    @BeforeEach
    void theFirstRoundFailed() throws Exception {
        Path handedIn = Files.createDirectory(folder.resolve("first"));
        Folder.biometry(handedIn).change(logbook -> {
            logbook.put("submittedOn", "2026-01-02").put("dueOn", "2026-02-01");
            logbook.path("cases").forEach(
                    one -> ((ObjectNode) one.path("examinations").get(0)).put("examinedOn", "2025-12-12"));
        });
        first = folder.resolve("first.logboek");
        assertThat(Bureau.run("pack", handedIn, "--practice", "-o", first).err()).isEmpty();
        result = failed("first.uitslag", opened(first), MARKED, PracticeKeys.assessor(), FIRST_SEALED);
    }

    @Test
    void theRetakeHoldsExactlyWhatWasMarkedOldBesideNew() throws Exception {
        Path retake = folder.resolve("retake.logboek");
        Bureau bureau = Bureau.run("retake", result, first, "--new", remade("2026-02-01"), "--practice", "-o", retake,
                "--json");
        assertThat(bureau.err()).isEmpty();
        assertThat(bureau.code()).isZero();
        assertThat(bureau.out()).contains("\"slot\":\"case1-hc\"", "\"slot\":\"case3-fl\"",
                "\"number\":\"LB2026-0412\"");
        LogbookPackage opened = opened(retake);
        assertThat(opened.statement().assessed()).extracting(LogbookImage::slot).isEqualTo(MARKED);
        assertThat(opened.statement().old()).extracting(LogbookImage::slot).isEqualTo(MARKED);
        assertThat(opened.oldImages().get(MARKED.getFirst()))
                .isEqualTo(opened(first).images().get(MARKED.getFirst()));
        assertThat(opened.statement().madeAfter().orElseThrow()).hasToString("2026-01-10");
        assertThat(Bureau.run("inspect", retake, "--practice").out()).contains("herkansing", "OLD");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-10, PACK_MADE_BEFORE_FIRST", "2026-01-09, PACK_MADE_BEFORE_FIRST",
            "2026-02-21, PACK_DATE_IMPOSSIBLE", "2026-01-11, ", "2026-02-20, "})
    void theDatesOfARetakeAreHeld(String examinedOn, String code) throws Exception {
        Path retake = folder.resolve("retake.logboek");
        Bureau bureau = Bureau.run("retake", result, first, "--new", remade(examinedOn), "--practice", "-o", retake);
        assertThat(bureau.err()).startsWith(code == null ? "" : code + ": ");
        assertThat(Files.exists(retake)).isEqualTo(code == null);
    }

    @Test
    void imagesOlderThanThreeMonthsAtSubmissionAreRefused() throws Exception {
        Path remade = remade("2026-01-31");
        Folder.remade(remade, "biometrie", "2026-01-31", "case1-hc", "case3-fl").change(logbook -> logbook
                .put("submittedOn", "2026-05-01").put("dueOn", "2026-06-01"));
        Path retake = folder.resolve("retake.logboek");
        assertThat(Bureau.run("retake", result, first, "--new", remade, "--practice", "-o", retake).err())
                .startsWith("PACK_MADE_TOO_EARLY: ").contains("case1");
        assertThat(retake).doesNotExist();
    }

    @Test
    void whatWasNotMarkedOrNotMadeIsRefused() throws Exception {
        assertThat(refusal("case1-hc")).startsWith("PACK_SLOT_NOT_REMADE: ").contains("case3-fl");
        assertThat(refusal("case1-hc", "case3-fl", "case2-ac")).startsWith("PACK_SLOT_NOT_MARKED: ");
        assertThat(refusal(logbook -> logbook.put("number", "LB2026-9999"))).startsWith("PACK_DESCRIPTION_INVALID: ");
        assertThat(refusal(logbook -> logbook.put("round", "FIRST"))).startsWith("PACK_DESCRIPTION_INVALID: ");
        assertThat(refusal(logbook -> logbook.put("form", "termijn"))).startsWith("PACK_DESCRIPTION_INVALID: ");
        assertThat(refusal(logbook -> logbook.withArray("cases").remove(0))).startsWith("PACK_CASE_MISSING: ");
    }

    @Test
    void aResultOfAnotherPackageMakesNoRetake() throws Exception {
        Path other = folder.resolve("other.logboek");
        Bureau.run("pack", folder.resolve("first"), "--practice", "-o", other);
        Path retake = folder.resolve("retake.logboek");
        assertThat(Bureau.run("retake", result, other, "--new", remade("2026-02-01"), "--practice", "-o", retake).err())
                .startsWith("RESULT_PACKAGE_DIFFERS: ");
        byte[] changed = Files.readAllBytes(result);
        changed[changed.length / 2] ^= 1;
        Files.write(result, changed);
        assertThat(
                Bureau.run("retake", result, first, "--new", remade("2026-02-01"), "--practice", "-o", retake).code())
                .isEqualTo(1);
        assertThat(retake).doesNotExist();
    }

    @Test
    void aResultByAnotherThanThePackageWasForMakesNoRetake() throws Exception {
        Path others = failed("others.uitslag", opened(first), MARKED, PracticeKeys.secondColleague(), FIRST_SEALED);
        Path retake = folder.resolve("retake.logboek");
        assertThat(Bureau.run("retake", others, first, "--new", remade("2026-02-01"), "--practice", "-o", retake)
                .err()).startsWith("RESULT_PACKAGE_DIFFERS: ").contains("signers");
        assertThat(retake).doesNotExist();
    }

    @Test
    void aResultIsVerifiedAndReceivedOnlyFromWhomItsPackageWasFor() throws Exception {
        Path others = failed("others.uitslag", opened(first), MARKED, PracticeKeys.secondColleague(), FIRST_SEALED);
        Path ledger = folder.resolve("bureau.uitslagenboek");
        assertThat(Bureau.run("verify", "--practice", "--json", "--package", first, result).code()).isZero();
        assertThat(Bureau.run("verify", "--practice", "--json", "--package", first, others).out())
                .contains("RESULT_PACKAGE_DIFFERS");
        assertThat(Bureau.run("receive", "--practice", "--json", "--ledger", ledger, "--package", first, others).out())
                .contains("RESULT_PACKAGE_DIFFERS");
    }

    @Test
    void aRetakeResultByAnotherThanItWasForIsNoGroundForASecondOpinion() throws Exception {
        Path retake = retake();
        Path others = failed("others.uitslag", opened(retake), List.of(), PracticeKeys.secondColleague(),
                RETAKE_SEALED);
        assertThat(secondOpinion(retake, PracticeKeys.independent(), result, others))
                .startsWith("RESULT_PACKAGE_DIFFERS: ").contains("signers");
    }

    @Test
    void theSecondOpinionHasTheNewImagesANewNumberAndNoWordOfWhatWentBefore() throws Exception {
        Path retake = retake();
        Path failed = failed("retake.uitslag", opened(retake), List.of(), PracticeKeys.assessor(), RETAKE_SEALED);
        Path second = folder.resolve("second.logboek");
        Bureau bureau = Bureau.run("second-opinion", retake, "--seen", result, failed, "--to",
                PracticeKeys.independent().keyId(), "--practice", "-o", second);
        assertThat(bureau.err()).isEmpty();
        LogbookPackage opened = opened(second);
        assertThat(opened.statement()).isInstanceOf(SecondOpinionStatement.class);
        assertThat(opened.statement().recipient()).isEqualTo(PracticeKeys.independent().keyId());
        assertThat(opened.statement().number()).isNotEqualTo("LB2026-0412").matches("SO[0-9]{4}-[0-9]{4}");
        assertThat(opened.statement().assessed()).extracting(LogbookImage::sha256)
                .isEqualTo(opened(retake).statement().assessed().stream().map(LogbookImage::sha256).toList());
        assertThat(opened.statement().old()).isEmpty();
    }

    @Test
    void aSecondOpinionNeverGetsTheNumberOfOneGivenBefore() throws Exception {
        Path retake = retake();
        Path failed = failed("retake.uitslag", opened(retake), List.of(), PracticeKeys.assessor(), RETAKE_SEALED);
        Path second = folder.resolve("second.logboek");
        Bureau.run("second-opinion", retake, "--seen", result, failed, "--number", "SO-1", "--to",
                PracticeKeys.independent().keyId(), "--practice", "-o", second);
        Path given = Files.write(folder.resolve("given.uitslag"), SampleResults.of(opened(second), 2, List.of(),
                PracticeKeys.independent(), PracticeKeys.colleague(), RETAKE_SEALED));
        for (String number : List.of("SO-1", "LB2026-0412")) {
            Bureau again = Bureau.run("second-opinion", retake, "--seen", result, failed, given, "--number", number,
                    "--to", PracticeKeys.secondColleague().keyId(), "--practice", "-o",
                    folder.resolve("again.logboek"));
            assertThat(again.err()).startsWith("PACK_NUMBER_KNOWN: ").contains(number);
        }
        assertThat(folder.resolve("again.logboek")).doesNotExist();
    }

    @Test
    void nobodyWhoKnowsTheLogbookGivesASecondOpinion() throws Exception {
        Path retake = retake("--to", PracticeKeys.secondColleague().keyId());
        Path failed = failed("retake.uitslag", opened(retake), List.of(), PracticeKeys.secondColleague(),
                RETAKE_SEALED);
        for (Identity known : List.of(PracticeKeys.assessor(), PracticeKeys.colleague(),
                PracticeKeys.secondColleague())) {
            assertThat(secondOpinion(retake, known, result, failed)).startsWith("PACK_NOT_INDEPENDENT: ")
                    .contains(known.person().value());
        }
        assertThat(secondOpinion(retake, PracticeKeys.independent(), result, failed)).isEmpty();
    }

    @Test
    void withoutAllResultsThereIsNoSecondOpinion() throws Exception {
        Path retake = retake();
        Path failed = failed("retake.uitslag", opened(retake), List.of(), PracticeKeys.assessor(), RETAKE_SEALED);
        Identity independent = PracticeKeys.independent();
        assertThat(secondOpinion(retake, independent, result)).startsWith("PACK_RETAKE_RESULT_MISSING: ");
        assertThat(secondOpinion(retake, independent, failed)).startsWith("PACK_FIRST_RESULT_MISSING: ");
        assertThat(secondOpinion(first, independent, result)).startsWith("PACK_ROUND_DIFFERS: ");
        Path other = Files.createDirectory(folder.resolve("other"));
        Folder.biometry(other).change(logbook -> logbook.put("number", "LB2026-0999"));
        Bureau.run("pack", other, "--practice", "-o", folder.resolve("other.logboek"));
        Path others = failed("other.uitslag", opened(folder.resolve("other.logboek")), MARKED,
                PracticeKeys.assessor(), FIRST_SEALED);
        assertThat(secondOpinion(retake, independent, result, failed, others)).startsWith("PACK_RESULT_OTHER: ")
                .contains("LB2026-0999");
        Path passed = Files.write(folder.resolve("passed.uitslag"), SampleResults.of(opened(retake), 2, List.of(),
                PracticeKeys.assessor(), PracticeKeys.colleague(), RETAKE_SEALED));
        assertThat(secondOpinion(retake, independent, result, passed)).startsWith("PACK_NOT_FAILED: ");
    }

    @Test
    void aPolicyAndAReplacedPackageAreWrittenIntoIt() throws Exception {
        Path file = folder.resolve("policy.logboek");
        String replaced = "0123456789abcdef".repeat(4);
        Bureau bureau = Bureau.run("pack", folder.resolve("first"), "--practice", "-o", file, "--review", "OPEN",
                "--hide-total", "--second-reading-sample", "--signers", 2, "--checked", "d,a", "--mended-on",
                "2026-01-05", "--replaces", replaced);
        assertThat(bureau.err()).isEmpty();
        var statement = opened(file).statement();
        assertThat(statement.policy()).hasToString(
                "Policy[review=OPEN, hideTotal=true, secondReadingSample=true, minimumSigners=2]");
        assertThat(statement.checkedByBureau()).containsExactly("a", "d");
        assertThat(statement.resubmittedOn().orElseThrow()).hasToString("2026-01-05");
        assertThat(statement.replaces().orElseThrow()).hasToString(replaced);
        Files.delete(file);
        assertThat(Bureau.run("pack", folder.resolve("first"), "--practice", "-o", file, "--signers", 0).code())
                .isEqualTo(2);
        assertThat(Bureau.run("pack", folder.resolve("first"), "--practice", "-o", file, "--checked", "z").code())
                .isEqualTo(2);
    }

    @Test
    void noPackageIsWrittenOverWhatItIsMadeOf() throws Exception {
        Path retake = retake();
        Path failed = failed("retake.uitslag", opened(retake), List.of(), PracticeKeys.assessor(), RETAKE_SEALED);
        Path linked = Files.createLink(folder.resolve("linked.logboek"), retake);
        for (Path target : List.of(first, result, retake, failed, linked)) {
            byte[] before = Files.readAllBytes(target);
            assertThat(Bureau.run("retake", result, first, "--new", remade("2026-02-01"), "--practice", "-o", target)
                    .err()).startsWith("FILE_EXISTS: ");
            assertThat(Bureau.run("second-opinion", retake, "--practice", "--to", PracticeKeys.independent().keyId(),
                    "-o", target, "--seen", result, failed).err()).startsWith("FILE_EXISTS: ");
            assertThat(target).hasBinaryContent(before);
        }
    }

    private Path retake(Object... more) throws Exception {
        Path retake = folder.resolve("retake.logboek");
        List<Object> arguments = new ArrayList<>(List.of("retake", result, first, "--new", remade("2026-02-01"),
                "--practice", "-o", retake));
        arguments.addAll(List.of(more));
        Bureau bureau = Bureau.run(arguments.toArray());
        assertThat(bureau.err()).isEmpty();
        return retake;
    }

    private String secondOpinion(Path retake, Identity to, Path... seen) {
        Path second = folder.resolve("second.logboek");
        List<Object> arguments = new ArrayList<>(List.of("second-opinion", retake, "--practice", "--to", to.keyId(),
                "-o", second, "--seen"));
        arguments.addAll(List.of(seen));
        return Bureau.run(arguments.toArray()).err();
    }

    private String refusal(String... slots) throws IOException {
        Path remade = Files.createTempDirectory(folder, "new");
        Folder.remade(remade, "biometrie", "2026-02-01", slots).change(RoundCommandsTest::inTime);
        return retake(remade);
    }

    private String refusal(Consumer<ObjectNode> change) throws IOException {
        Path remade = Files.createTempDirectory(folder, "new");
        Folder.remade(remade, "biometrie", "2026-02-01", "case1-hc", "case3-fl").change(RoundCommandsTest::inTime)
                .change(change);
        return retake(remade);
    }

    private String retake(Path remade) {
        Path target = folder.resolve("refused.logboek");
        String said = Bureau.run("retake", result, first, "--new", remade, "--practice", "-o", target).err();
        assertThat(target).doesNotExist();
        return said;
    }

    private Path remade(String examinedOn) throws IOException {
        Path remade = Files.createTempDirectory(folder, "new");
        Folder.remade(remade, "biometrie", examinedOn, "case1-hc", "case3-fl").change(RoundCommandsTest::inTime);
        return remade;
    }

    private static void inTime(ObjectNode logbook) {
        logbook.put("submittedOn", "2026-02-20").put("dueOn", "2026-03-20");
    }

    private Path failed(String name, LogbookPackage opened, List<SlotId> marks, Identity one, Instant sealedAt)
            throws IOException {
        return Files.write(folder.resolve(name),
                SampleResults.of(opened, 1, marks, one, PracticeKeys.colleague(), sealedAt));
    }

    private static LogbookPackage opened(Path file) throws IOException, Refusal {
        return PackageReader.openAsBureau(Files.readAllBytes(file), PracticeKeys.bureau(), PracticeKeys.roster());
    }
}
