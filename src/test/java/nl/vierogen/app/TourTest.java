package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vierogen.conditions.Finding;
import nl.vierogen.exchange.result.payload.CoReview;
import nl.vierogen.exchange.result.payload.Mark;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.result.payload.SecondReading;
import nl.vierogen.logbook.Round;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program started as a newcomer starts it, on a machine without a screen. */
@BesideTheScreen
class TourTest {
    private static final long PATIENCE_MINUTES = 10;
    private static final long PNG_SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int LENGTH_AND_TYPE = 8;
    private static final List<String> SETS = List.of("1366x768-dark", "1366x768-light", "1366x768-large-text",
            "1366x768-grey",
            "1600x990-dark", "1600x990-light");
    private static final String PAGE = "892x1262";
    /** The screens of one who assesses alone, those of two, those of a retake, those of a second opinion. */
    private static final int FEWEST_PICTURES = 25;

    @TempDir
    Path folder;

    @Test
    void theTourLeavesPicturesOfTheirSizesAndAResultWithALetterForEachRound() throws Exception {
        Path said = folder.resolve("said.txt");
        Path tour = folder.resolve("tour");
        assertThat(run(said, tour)).as("exit code, having said: %s", Files.readString(said)).isZero();

        List<String> names = pictures(tour);
        assertThat(names).hasSizeGreaterThanOrEqualTo(FEWEST_PICTURES);
        assertThat(names).extracting(name -> Integer.parseInt(name.substring(0, 2)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, names.size()).boxed().toList());
        for (String name : names) {
            assertThat(size(tour.resolve(name))).as(name).isEqualTo("1366x768");
        }
        for (String set : SETS) {
            assertThat(pictures(tour.resolve(set))).as(set).isEqualTo(names);
            for (String name : names) {
                assertThat(size(tour.resolve(set).resolve(name))).as(set + " " + name).isEqualTo(set.split("-")[0]);
            }
        }
        assertSealed(tour, "OEF-T1", Round.FIRST, Outcome.SUFFICIENT, PracticeKeys.assessor());
        ResultPayload failed = assertSealed(tour, "OEF-B2", Round.FIRST, Outcome.INSUFFICIENT,
                PracticeKeys.assessor(), PracticeKeys.colleague());
        ResultPayload retake = assertSealed(tour, "OEF-B2-herkansing", Round.RETAKE, Outcome.INSUFFICIENT,
                PracticeKeys.assessor(), PracticeKeys.colleague());
        ResultPayload opinion = assertSealed(tour, "OEF-S2", Round.SECOND_OPINION, Outcome.SUFFICIENT,
                PracticeKeys.independent());
        assertThat(failed.structuralErrors()).isNotEmpty();
        assertThat(failed.total()).as("enough points, and yet").isGreaterThan(BigDecimal.valueOf(failed.passMark()));
        assertThat(failed.coReview().flatMap(CoReview::reading).map(SecondReading::changes).orElseThrow())
                .as("two did not see the same").hasSize(3);
        assertThat(retake.counted()).as("what was marked is made again")
                .containsExactlyInAnyOrderElementsOf(failed.retakeMarks().stream().map(Mark::slot).toList());
        assertThat(opinion.counted()).isEqualTo(retake.counted());
        assertThat(retake.times().sealedAt()).isAfter(failed.times().sealedAt().plus(Duration.ofDays(1)));
    }

    @Test
    void aPackageOfOnesOwnGoesPastItsSignsAndAColleagueToItsResult() throws Exception {
        Path said = folder.resolve("said.txt");
        Path tour = folder.resolve("tour");
        Path pack = Files.write(folder.resolve("eigen.logboek"), OwnPackage.withSignsForTwo("EIGEN-1"));
        assertThat(run(said, tour, pack.toString())).as("exit code, having said: %s", Files.readString(said)).isZero();

        assertThat(pictures(tour)).anyMatch(name -> name.endsWith("-voorwaarden.png"))
                .anyMatch(name -> name.endsWith("-meekijken-naast-elkaar.png"));
        ResultPayload payload = assertSealed(tour, "EIGEN-1-herkansing", Round.RETAKE, Outcome.SUFFICIENT,
                PracticeKeys.assessor(), PracticeKeys.colleague());
        assertThat(payload.findings()).isNotEmpty().noneMatch(Finding::isConfirmed);
    }

    private static ResultPayload assertSealed(Path tour, String name, Round round, Outcome outcome,
            Identity... signers) throws IOException, Refusal {
        SignedFile file = new SignedFile(tour.resolve(name + ".uitslag"));
        ResultPayload payload = file.verified();
        assertThat(payload.round()).as(name).isEqualTo(round);
        assertThat(payload.outcome()).as(name).isEqualTo(outcome);
        assertThat(payload.signers()).as(name)
                .containsExactlyInAnyOrderElementsOf(Stream.of(signers).map(Identity::keyId).toList());
        assertThat(Files.readString(tour.resolve(name + ".pdf"), StandardCharsets.ISO_8859_1)).as(name)
                .startsWith("%PDF-").endsWith("%%EOF\n");
        assertThat(size(tour.resolve("brieven").resolve(name + ".png"))).as("a page of A4").isEqualTo(PAGE);
        assertThat(Files.readString(tour.resolveSibling("said.txt"))).contains(name + ".uitslag");
        return payload;
    }

    private static int run(Path said, Path tour, String... more) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "--module-path", System.getProperty("jdk.module.path"), "--add-modules", "javafx.controls",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "-Dorg.sqlite.tmpdir=" + System.getProperty("org.sqlite.tmpdir"), "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "--tour", tour.toString());
        builder.command().addAll(List.of(more));
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        Process child = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            assertThat(child.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).as("the tour comes to an end").isTrue();
            return child.exitValue();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private static List<String> pictures(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".png")).sorted()
                    .toList();
        }
    }

    private static String size(Path picture) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(picture))) {
            assertThat(in.readLong()).as("%s is a PNG", picture).isEqualTo(PNG_SIGNATURE);
            in.skipNBytes(LENGTH_AND_TYPE);
            return in.readInt() + "x" + in.readInt();
        }
    }
}
