package nl.vierogen.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.trust.AgeVector.Feature;
import org.junit.jupiter.api.Test;

/** The official age test vectors; their README says which are which and whose they are. */
@BesideTheScreen
class AgeVectorsTest {
    private static final Path FOLDER = Path.of("src/test/resources/age-vectors");

    @Test
    void everyVectorForOurKeysComesOutAsItSays() throws IOException {
        List<AgeVector> vectors = vectors(Feature.X25519);
        assertThat(vectors).hasSize(97);
        assertThat(vectors).filteredOn(AgeVector::isArmoured).hasSize(30);
        assertThat(vectors).filteredOn(AgeVector::mustDecrypt).hasSize(19);
        List<String> wrong = new ArrayList<>();
        for (AgeVector vector : vectors) {
            String expected = vector.mustDecrypt() ? vector.says().get("payload") : "refused";
            String found = verdict(vector);
            if (!found.equals(expected)) {
                wrong.add(vector.name() + ": " + found + " for " + expected);
            }
        }
        assertThat(wrong).isEmpty();
        System.out.println(vectors.size() + " age vectors for X25519, all right");
    }

    @Test
    void whatWeDoNotSupportIsRefused() throws IOException {
        assertThat(vectors(Feature.NO_KEY)).extracting(AgeVector::name).containsExactly("armor_empty.age-vector",
                "empty.age-vector");
        assertThat(vectors(Feature.NO_KEY)).allSatisfy(AgeVectorsTest::assertRefused);
        assertThat(vectors(Feature.PASSPHRASE)).hasSize(25).allSatisfy(AgeVectorsTest::assertRefused);
        assertThat(vectors(Feature.HYBRID)).hasSize(19).allSatisfy(AgeVectorsTest::assertRefused);
    }

    @Test
    void aHeaderForSomeoneElseIsToldFromADamagedOne() throws IOException {
        for (AgeVector vector : vectors(Feature.X25519)) {
            if (vector.says().get("expect").equals("no match") && !vector.name().startsWith("x25519_bad_tag")) {
                assertThat(problem(vector)).as(vector.name()).isEqualTo(Problem.PACKAGE_NOT_FOR_YOU);
            }
            if (vector.says().get("expect").equals("payload failure")) {
                assertThat(problem(vector)).as(vector.name()).isEqualTo(Problem.PACKAGE_DAMAGED);
            }
        }
    }

    private static void assertRefused(AgeVector vector) {
        assertThat(verdict(vector)).as(vector.name()).isEqualTo("refused");
    }

    private static String verdict(AgeVector vector) {
        try {
            return Sha256.of(Envelope.decrypt(vector.encrypted(), vector.identity())).toString();
        } catch (Refusal refusal) {
            return "refused";
        }
    }

    private static Problem problem(AgeVector vector) {
        try {
            Envelope.decrypt(vector.encrypted(), vector.identity());
        } catch (Refusal refusal) {
            return refusal.problem();
        }
        throw new AssertionError("not refused: " + vector.name());
    }

    private static List<AgeVector> vectors(Feature feature) throws IOException {
        List<AgeVector> read = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".age-vector"))
                    .sorted(Comparator.naturalOrder()).toList()) {
                AgeVector vector = AgeVector.read(file);
                if (vector.feature() == feature) {
                    read.add(vector);
                }
            }
        }
        return read;
    }
}
