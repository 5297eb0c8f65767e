package nl.vierogen.app.tour.camera;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.settings.Look;
import nl.vierogen.store.file.AtomicFile;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;

/** Takes pictures of the window: in two sizes, in both themes, once with large text, and once without colour. */
public final class Camera implements Shots {
    // no other sizes: JavaFX's memory screen is a thousand pixels wide inside
    private static final int[][] SIZES = {{1366, 768}, {1600, 990}};
    private static final TextSize LARGE = new TextSize(150);

    private final Path folder;
    private int count;

    public Camera(Path folder) {
        this.folder = folder;
    }

    @Override
    public void shoot(Walked program, String name) throws Refusal {
        count++;
        String file = String.format(Locale.ROOT, "%02d-%s.png", count, name);
        Look usual = program.look();
        Map<Path, WritableImage> pictures = new LinkedHashMap<>();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            Look look = new Look(usual.language(), theme, usual.textSize());
            for (int[] size : SIZES) {
                pictures.put(folder.resolve(variant(size, theme.name())).resolve(file), shot(program, size, look));
            }
        }
        pictures.put(folder.resolve(variant(SIZES[0], "large-text")).resolve(file),
                shot(program, SIZES[0], new Look(usual.language(), Theme.DARK, LARGE)));
        WritableImage picture = shot(program, SIZES[0], usual);
        if (picture.getWidth() != SIZES[0][0]) {
            throw new IllegalStateException("the window would not take its size");
        }
        pictures.put(folder.resolve(file), picture);
        pictures.put(folder.resolve(variant(SIZES[0], "grey")).resolve(file), grey(picture));
        // making a file of them takes longer than taking them
        List<Map.Entry<Path, byte[]>> files = pictures.entrySet().parallelStream()
                .map(one -> Map.entry(one.getKey(), Png.of(one.getValue()))).toList();
        for (Map.Entry<Path, byte[]> one : files) {
            write(one.getKey(), one.getValue());
        }
    }

    // as whoever sees no colours sees it: nothing may be said by colour alone
    private static WritableImage grey(WritableImage picture) {
        WritableImage grey = new WritableImage((int) picture.getWidth(), (int) picture.getHeight());
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                grey.getPixelWriter().setColor(x, y, picture.getPixelReader().getColor(x, y).grayscale());
            }
        }
        return grey;
    }

    private static String variant(int[] size, String name) {
        return size[0] + "x" + size[1] + "-" + name.toLowerCase(Locale.ROOT);
    }

    private static WritableImage shot(Walked program, int[] size, Look look) {
        Screen.ask(() -> {
            program.wear().accept(look);
            program.stage().setWidth(size[0]);
            program.stage().setHeight(size[1]);
            return size;
        });
        Screen.frames(3);
        return Screen.ask(() -> program.stage().getScene().snapshot(null));
    }

    /** Writes a picture to a file, in a folder that is made when it is not there. */
    public static void write(Path file, Image picture) throws Refusal {
        write(file, Png.of(picture));
    }

    private static void write(Path file, byte[] png) throws Refusal {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException failed) {
            throw new Refusal(failed, Problem.WRITE_FAILED, file.getFileName());
        }
        AtomicFile.write(file, png);
    }
}
