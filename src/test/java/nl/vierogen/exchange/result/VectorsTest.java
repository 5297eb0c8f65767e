package nl.vierogen.exchange.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.curve.Ed25519;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.RosterFile;
import org.junit.jupiter.api.Test;

/** The files that every verifier is held to: made again they are the same, and the program says of each what it must. */
class VectorsTest {
    /** {@code mvn test -Dtest=VectorsTest -Dvectors.write=true} writes them anew. */
    private static final String WRITE = "vectors.write";

    @Test
    void madeAgainTheyAreTheSameBytes() throws IOException {
        if (Boolean.getBoolean(WRITE)) {
            VectorFiles.write();
        }
        Map<String, byte[]> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(VectorFiles.FOLDER)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(uitslag|deelnemers|json)")).toList()) {
                found.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        Map<String, byte[]> made = VectorFiles.made();
        assertThat(found.keySet()).isEqualTo(made.keySet());
        assertThat(found).allSatisfy((name, bytes) -> assertThat(bytes).as(name).isEqualTo(made.get(name)));
    }

    @Test
    void thereAreAtLeastSixtyAndFortyFiveMustFail() {
        assertThat(VectorFiles.lines()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(VectorFiles.lines()).filteredOn(line -> line.exit() == 1).hasSizeGreaterThanOrEqualTo(45);
        assertThat(VectorFiles.lines()).allSatisfy(line -> assertThat(line.file().startsWith("fail-")
                || line.roster().startsWith("fail-")).isEqualTo(line.exit() == 1));
    }

    @Test
    void theirPageCountsThemRight() throws IOException {
        long refused = VectorFiles.lines().stream().filter(line -> line.exit() == 1).count();
        assertThat(Files.readString(VectorFiles.FOLDER.resolve("README.md"))).contains(
                (VectorFiles.lines().size() - refused) + " are valid, " + refused + " must be refused");
    }

    @Test
    void theProgramSaysOfEachWhatItMust() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (VectorFiles.Line line : VectorFiles.lines()) {
            String verdict = verdict(line);
            if (!verdict.equals(line.code().orElse("valid"))) {
                wrong.add(line.file() + " " + line.roster() + ": " + verdict + " for " + line.code());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theArithmeticOfTheForgeriesIsRight() {
        byte[] message = {1, 2, 3};
        VectorKey key = VectorKey.ANNA;
        assertThat(Ed25519.verifies(key.identity().publicIdentity().signingKey(), message,
                Forgery.honest(key, message))).isTrue();
    }

    @Test
    void theScriptsPractiseWithTheProgramsKeys() throws IOException {
        Path beside = Path.of("src/main/dist/verify/practice.deelnemers");
        if (Boolean.getBoolean(WRITE)) {
            Files.write(beside, VectorRosters.practice());
        }
        assertThat(beside).hasBinaryContent(VectorRosters.practice());
    }

    private static String verdict(VectorFiles.Line line) throws IOException {
        try {
            Roster roster = PracticeKeys.roster();
            if (!line.roster().equals(Vector.PRACTICE)) {
                roster = RosterFile.readFirst(Files.readAllBytes(VectorFiles.FOLDER.resolve(line.roster())));
                if (roster.practice()) {
                    return "PRACTICE_MIXED"; // as the Bureau's command line: anyone can make one
                }
            }
            ResultVerifier.verify(Files.readAllBytes(VectorFiles.FOLDER.resolve(line.file())), roster,
                    FormSource.builtIn());
            return "valid";
        } catch (Refusal refusal) {
            return refusal.problem().name();
        }
    }
}
