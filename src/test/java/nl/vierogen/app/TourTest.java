package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vierogen.exchange.result.ResultPayload;
import nl.vierogen.scoring.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program started as a newcomer starts it, on a machine without a screen. */
class TourTest {
    private static final long PATIENCE_MINUTES = 5;
    private static final long PNG_SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int LENGTH_AND_TYPE = 8;
    private static final List<String> SETS = List.of("1366x768-dark", "1366x768-light", "1366x768-large-text",
            "1600x990-dark", "1600x990-light");
    /** Inbox, a dating image, a biometry image, summary, signed, a fail: at least these six. */
    private static final int FEWEST_PICTURES = 6;

    @TempDir
    Path folder;

    @Test
    void theTourLeavesPicturesOfTheirSizesAndTwoResultsThatVerify() throws Exception {
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
        for (String number : List.of("OEF-T1", "OEF-B1")) {
            ResultPayload payload = new SignedFile(tour.resolve(number + ".uitslag")).verified();
            assertThat(payload.number()).isEqualTo(number);
            assertThat(payload.outcome()).isEqualTo(Outcome.SUFFICIENT);
        }
        assertThat(tour.resolve("OEF-B2.uitslag")).as("a fail is not signed").doesNotExist();
        assertThat(Files.readString(said)).contains("OEF-T1.uitslag", "OEF-B1.uitslag");
    }

    private static int run(Path said, Path tour) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "--module-path", System.getProperty("jdk.module.path"), "--add-modules", "javafx.controls",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "-Dorg.sqlite.tmpdir=" + System.getProperty("org.sqlite.tmpdir"), "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "--tour", tour.toString());
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
