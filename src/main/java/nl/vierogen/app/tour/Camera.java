package nl.vierogen.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.image.WritableImage;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.shell.Look;
import nl.vierogen.store.AtomicFile;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;

/** Takes pictures of the window: in two sizes, in both themes, and once with large text. */
final class Camera {
    // no other sizes: JavaFX's memory screen is a thousand pixels wide inside
    private static final int[][] SIZES = {{1366, 768}, {1600, 990}};
    private static final TextSize LARGE = new TextSize(150);

    private final Walked program;
    private final Path folder;
    private int count;

    Camera(Walked program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** Takes the next pictures of what is on the screen now. */
    void shoot(String name) throws Refusal {
        count++;
        String file = String.format(Locale.ROOT, "%02d-%s.png", count, name);
        Look usual = program.look();
        for (int[] size : SIZES) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                String variant = size[0] + "x" + size[1] + "-" + theme.name().toLowerCase(Locale.ROOT);
                shoot(folder.resolve(variant).resolve(file), size, new Look(usual.language(), theme, usual.textSize()));
            }
        }
        shoot(folder.resolve("1366x768-large-text").resolve(file), SIZES[0],
                new Look(usual.language(), Theme.DARK, LARGE));
        WritableImage picture = shoot(folder.resolve(file), SIZES[0], usual);
        if (picture.getWidth() != SIZES[0][0]) {
            throw new IllegalStateException("the window would not take its size");
        }
    }

    private WritableImage shoot(Path file, int[] size, Look look) throws Refusal {
        Screen.ask(() -> {
            program.wear().accept(look);
            program.stage().setWidth(size[0]);
            program.stage().setHeight(size[1]);
            return size;
        });
        Screen.frames(3);
        WritableImage picture = Screen.ask(() -> program.stage().getScene().snapshot(null));
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException failed) {
            throw new Refusal(failed, Problem.WRITE_FAILED, file.getFileName());
        }
        AtomicFile.write(file, Png.of(picture));
        return picture;
    }
}
