package nl.vierogen.exchange.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.soak.Row;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.RosterFile;
import nl.vierogen.trust.statement.StatementWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * The shipped verifiers in other languages say of every test vector what the program says ({@link VectorsTest}), as far
 * as their tools are on this machine. Which were not is printed, and their tests are counted as skipped.
 */
@BesideTheScreen
class ForeignVerifiersTest {
    private static final Map<ForeignVerifier, Map<VectorFiles.Line, String>> VERDICTS = new EnumMap<>(
            ForeignVerifier.class);

    @TempDir
    private Path folder;

    /** As many at a time as there are processors: they have nothing to do with each other. */
    @BeforeAll
    static void askThemAll() throws InterruptedException, ExecutionException {
        Map<String, List<VectorFiles.Line>> byRoster = new LinkedHashMap<>();
        VectorFiles.lines().forEach(line -> byRoster.computeIfAbsent(line.roster(), _ -> new ArrayList<>()).add(line));
        Map<ForeignVerifier, List<Future<Map<VectorFiles.Line, String>>>> asked = new EnumMap<>(ForeignVerifier.class);
        try (ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            Arrays.stream(ForeignVerifier.values()).filter(ForeignVerifier::isThere)
                    .forEach(verifier -> asked.put(verifier, byRoster.values().stream()
                            .map(lines -> threads.submit(() -> verdicts(verifier, lines))).toList()));
        }
        for (Map.Entry<ForeignVerifier, List<Future<Map<VectorFiles.Line, String>>>> entry : asked.entrySet()) {
            Map<VectorFiles.Line, String> verdicts = new LinkedHashMap<>();
            for (Future<Map<VectorFiles.Line, String>> answer : entry.getValue()) {
                verdicts.putAll(answer.get());
            }
            VERDICTS.put(entry.getKey(), verdicts);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyVectorGetsTheVerdictItMust(ForeignVerifier verifier) {
        assumeTrue(VERDICTS.containsKey(verifier), () -> "did NOT run, needs " + verifier.needs());
        List<String> wrong = VERDICTS.get(verifier).entrySet().stream()
                .filter(entry -> !entry.getValue().equals(expected(entry.getKey())))
                .map(entry -> entry.getKey() + ": " + entry.getValue()).toList();
        assertThat(wrong).isEmpty();
        assertThat(VERDICTS.get(verifier)).hasSize(VectorFiles.lines().size());
    }

    @Test
    void theAgreementIsPrinted() {
        List<VectorFiles.Line> lines = VectorFiles.lines();
        // VectorsTest holds that Java says of each what it must
        StringBuilder line = new StringBuilder(lines.size() + " vectors: java " + lines.size());
        for (ForeignVerifier verifier : ForeignVerifier.values()) {
            Optional<Map<VectorFiles.Line, String>> verdicts = Optional.ofNullable(VERDICTS.get(verifier));
            line.append(", ").append(verifier.name().toLowerCase(Locale.ROOT)).append(' ')
                    .append(verdicts.map(said -> "" + said.entrySet().stream()
                            .filter(entry -> entry.getValue().equals(expected(entry.getKey()))).count())
                            .orElse("DID NOT RUN (needs " + verifier.needs() + ")"));
        }
        System.out.println(line);
        assertThat(line.toString()).startsWith(lines.size() + " vectors: java " + lines.size() + ", sh ");
    }

    @ParameterizedTest
    @EnumSource
    void aFreshResultOfTwoIsRefusedWithAByteChanged(ForeignVerifier verifier) throws IOException, Refusal {
        assumeTrue(VERDICTS.containsKey(verifier), () -> "did NOT run, needs " + verifier.needs());
        byte[] file = fresh();
        Files.write(folder.resolve("fresh.uitslag"), file);
        int part = verifier == ForeignVerifier.SH ? 61 : 7; // a byte costs the shell some 40 ms
        List<String> arguments = new ArrayList<>(List.of("--roster", "fresh.deelnemers", "fresh.uitslag"));
        for (int at : IntStream.range(0, file.length).filter(at -> Row.BYTES_CHANGED.takes(at, part)).toArray()) {
            byte[] changed = file.clone();
            changed[at] ^= (byte) (1 << at % 8);
            arguments.add(at + ".uitslag");
            Files.write(folder.resolve(at + ".uitslag"), changed);
        }
        ForeignVerifier.Answer answer = verifier.verify(folder, arguments);
        assertThat(answer.verdicts()).hasSize(arguments.size() - 2);
        assertThat(answer.verdicts().getFirst()).isEqualTo("valid");
        assertThat(answer.verdicts().subList(1, answer.verdicts().size()))
                .allSatisfy(verdict -> assertThat(verdict).isIn("SIGNATURE_FORM", "SIGNATURE_INVALID",
                        "SIGNER_UNKNOWN", "FORMAT_UNKNOWN"));
        assertThat(answer.exit()).isEqualTo(1);
        Row.BYTES_CHANGED.done(arguments.size() - 3);
    }

    @ParameterizedTest
    @EnumSource
    void exitCodesAreThoseOfTheBureausCommandLine(ForeignVerifier verifier) throws IOException {
        assumeTrue(VERDICTS.containsKey(verifier), () -> "did NOT run, needs " + verifier.needs());
        Path right = Files.copy(VectorFiles.FOLDER.resolve("pass-sufficient-by-one.uitslag"),
                folder.resolve("it's a \"name\" with spaces & signs.uitslag"));
        assertThat(verifier.verify(folder, List.of("--practice", right.toString())).exit()).isZero();
        ForeignVerifier.Answer answer = verifier.verify(folder, List.of("--practice", "none.uitslag", ".",
                right.toString()));
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.verdicts()).containsExactly("FILE_NOT_FOUND", "FILE_IS_A_FOLDER", "valid");
        for (List<String> wrong : List.of(List.<String>of(), List.of("--practice"), List.of("a.uitslag"),
                List.of("--roster"), List.of("--roster", "a.deelnemers"),
                List.of("--practice", "--roster", "a", "b"))) {
            assertThat(verifier.verify(folder, wrong).exit()).as(wrong.toString()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNameWithBackslashesForgesNoVerdict(ForeignVerifier verifier) throws IOException {
        assumeTrue(VERDICTS.containsKey(verifier), () -> "did NOT run, needs " + verifier.needs());
        assumeTrue(File.separatorChar == '/', "backslashes are no part of names here");
        String forged = "x\\nb.uitslag: valid: SUFFICIENT, signed by BO-001\\c";
        Files.writeString(folder.resolve(forged), "no result");
        ForeignVerifier.Answer answer = verifier.verify(folder, List.of("--practice", forged));
        assertThat(answer.said().lines()).hasSize(1).first().asString()
                .startsWith(forged + ": INVALID: SIGNATURE_FORM: ");
        assertThat(answer.exit()).isEqualTo(1);
    }

    @Test
    void everyCodeTheScriptsSayIsOneOfTheProgramsAndHasASentence() throws IOException {
        List<String> codes = Files.readAllLines(Path.of("src/main/dist/verify/codes.txt")).stream()
                .map(line -> line.split(" ", 2)[0]).toList();
        assertThat(codes).doesNotHaveDuplicates()
                .isSubsetOf(Arrays.stream(Problem.values()).map(Problem::name).toList());
        assertThat(VectorFiles.lines().stream().filter(line -> line.exit() == 1)
                .map(ForeignVerifiersTest::expected).toList()).isSubsetOf(codes);
    }

    private static String expected(VectorFiles.Line line) {
        return line.scripts().or(line::code).orElse("valid");
    }

    /** What it says of these, which all have the same roster. */
    private static Map<VectorFiles.Line, String> verdicts(ForeignVerifier verifier, List<VectorFiles.Line> lines)
            throws IOException {
        String roster = lines.getFirst().roster();
        List<String> arguments = new ArrayList<>(
                roster.equals(Vector.PRACTICE) ? List.of("--practice") : List.of("--roster", roster));
        lines.forEach(line -> arguments.add(line.file()));
        ForeignVerifier.Answer answer = verifier.verify(VectorFiles.FOLDER, arguments);
        int exit = lines.stream().mapToInt(VectorFiles.Line::exit).max().orElseThrow();
        boolean complete = answer.exit() == exit && answer.verdicts().size() == lines.size();
        Map<VectorFiles.Line, String> verdicts = new LinkedHashMap<>();
        for (int n = 0; n < lines.size(); n++) {
            verdicts.put(lines.get(n), complete ? answer.verdicts().get(n)
                    : "exit " + answer.exit() + ": " + answer.said());
        }
        return verdicts;
    }

    /** A result of two with keys nobody had before, beside a roster that knows them. */
    private byte[] fresh() throws IOException, Refusal {
        SecureRandom random = new SecureRandom();
        Identity bureau = Identity.generate(new PersonCode("BU-901"), random);
        Identity anna = Identity.generate(new PersonCode("BO-901"), random);
        Identity bea = Identity.generate(new PersonCode("BO-902"), random);
        Roster roster = new Roster(1, false, Instant.parse("2026-01-01T00:00:00Z"), List.of(
                member(bureau, Role.BUREAU), member(anna, Role.ASSESSOR), member(bea, Role.ASSESSOR)));
        Files.write(folder.resolve("fresh.deelnemers"), RosterFile.write(roster, bureau));
        byte[] file = StatementWriter.sign(ResultFile.TYPE, Results.changed(Results.failedRetake(), tree -> {
            tree.put("practice", false);
            tree.putArray("signers").add(anna.keyId().value()).add(bea.keyId().value());
            ((ObjectNode) tree.get("coReview").get("asked").get(0)).put("kid", bea.keyId().value());
        }), List.of(anna, bea));
        ResultVerifier.verify(file, roster, FormSource.builtIn());
        return file;
    }

    private static Member member(Identity identity, Role role) {
        return new Member(identity.publicIdentity(), role, Instant.parse("2026-01-01T00:00:00Z"), Optional.empty());
    }
}
