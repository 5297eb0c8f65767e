package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import nl.vierogen.app.tour.Tour;
import nl.vierogen.app.tour.camera.Walked;
import nl.vierogen.picture.Committed;
import nl.vierogen.picture.Picture;
import nl.vierogen.picture.Unchanging;
import nl.vierogen.settings.Look;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Theme;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Walks the tour once, on a day that never changes, and compares what it sees: the guide's pictures, which would go
 * stale otherwise, and the assessing screen on a laptop of 1920 pixels across at every scale a desktop offers, in both
 * themes.
 */
class TourPicturesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T19:30:00Z"),
            ZoneId.of("Europe/Amsterdam"));
    private static final Path GUIDE = Path.of("src/site/markdown/gids");
    private static final Path BASELINES = Path.of("src/test/resources/nl/vierogen/app/schermen");
    private static final Pattern PICTURE = Pattern.compile("]\\(beeld/([a-z0-9-]+)\\.png\\)");
    private static final int FRAMES = 6;
    private static final String GREY = "-grijs";
    private static final double TOLERANCE = 0.001;
    private static final String SCALED = "structurele-fout";
    private static final int[] USUAL = {1366, 768};
    // logical sizes: JavaFX's memory screen is 1600 x 990 at most, and the window no smaller than 1000 x 600
    private static final Map<Integer, int[]> SCALES = new TreeMap<>(
            Map.of(100, new int[]{1600, 990}, 125, new int[]{1536, 864}, 150, new int[]{1280, 720}, 200,
                    new int[]{1000, 600}));

    @TempDir
    Path folder;

    private final Map<Path, Picture> seen = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> everyPictureStillShowsTheProgram() throws Exception {
        List<String> wanted = wanted();
        walk(wanted);
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("everyPictureOfTheGuideIsTaken",
                () -> assertThat(seen.keySet()).as("pictures the guide asks for and the tour does not take")
                        .containsAll(wanted.stream().map(TourPicturesTest::file).toList())));
        tests.add(DynamicTest.dynamicTest("noPictureOfTheGuideIsLeftOver", () -> leftOver(wanted)));
        seen.forEach((file, picture) -> tests.add(DynamicTest.dynamicTest(String.valueOf(file.getFileName()),
                () -> Committed.check(file, picture, TOLERANCE))));
        return tests.stream();
    }

    private void walk(List<String> wanted) throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        SettingsFile.Read settings = ProgramOnScreen.AS_NEW;
        Tour.walk(visit -> Start.program(visit, settings, folder),
                new Tour.Route(folder, Files.createDirectory(folder.resolve("work")), Optional.empty(), CLOCK),
                (program, name) -> take(program, name, wanted), Texts.in(settings.choices().look().language()),
                new PrintStream(OutputStream.nullOutputStream()));
    }

    private void take(Walked program, String name, List<String> wanted) {
        if (!name.equals(SCALED) && wanted.stream().noneMatch(one -> one.equals(name) || one.equals(name + GREY))) {
            return;
        }
        AtRest.await(program.stage());
        ask(() -> {
            new Unchanging(folder.toString()).replaceIn(program.stage().getScene().getRoot());
            return name;
        });
        if (wanted.contains(name) || wanted.contains(name + GREY)) {
            Picture picture = shot(program, program.look(), USUAL, 1);
            seen.put(file(name), picture);
            if (wanted.contains(name + GREY)) {
                seen.put(file(name + GREY), picture.grey());
            }
        }
        if (name.equals(SCALED)) {
            SCALES.forEach((scale, size) -> List.of(Theme.values()).forEach(theme -> {
                Look look = new Look(program.look().language(), theme, program.look().textSize());
                seen.put(
                        BASELINES.resolve("beoordelen-" + scale + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png"),
                        shot(program, look, size, scale / 100.0));
            }));
            shot(program, program.look(), USUAL, 1);
        }
    }

    private static Picture shot(Walked program, Look look, int[] size, double scale) {
        ask(() -> {
            program.wear().accept(look);
            program.stage().setWidth(size[0]);
            program.stage().setHeight(size[1]);
            return size;
        });
        // what was asked for is laid out and drawn some frames later
        WaitForAsyncUtils.waitForFxEvents(FRAMES);
        return Picture.of(ask(() -> picture(program.stage(), scale)));
    }

    private static WritableImage picture(Stage stage, double scale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        return stage.getScene().getRoot().snapshot(parameters, null);
    }

    private static <T> T ask(Supplier<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, question::get);
    }

    private static Path file(String name) {
        return GUIDE.resolve("beeld").resolve(name + ".png");
    }

    private static void leftOver(List<String> wanted) throws IOException {
        try (Stream<Path> files = Files.list(GUIDE.resolve("beeld"))) {
            for (Path file : files.filter(one -> !wanted.stream().map(TourPicturesTest::file).toList().contains(one))
                    .toList()) {
                assertThat(Committed.isRenewing()).as("%s stands on no page; %s removes it", file, Committed.COMMAND)
                        .isTrue();
                Files.delete(file);
            }
        }
    }

    private static List<String> wanted() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> pages = Files.list(GUIDE)) {
            pages.filter(page -> page.toString().endsWith(".md")).forEach(page -> PICTURE.matcher(read(page)).results()
                    .forEach(found -> names.add(found.group(1))));
        }
        return List.copyOf(names);
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
