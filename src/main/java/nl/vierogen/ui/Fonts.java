package nl.vierogen.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** The program's own letter, so that it looks the same on every machine. */
public final class Fonts {
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";
    private static final List<String> FACES = List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf",
            "Inter-Italic.otf");
    private static boolean loaded;

    private Fonts() {
    }

    /** Has the letters at hand; the first time that takes as long as reading them. On any thread, once JavaFX has started. */
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        FACES.forEach(Fonts::load);
        loaded = true;
    }

    private static void load(String face) {
        try (@Nullable
        InputStream font = Fonts.class.getResourceAsStream(FOLDER + face)) {
            if (font == null || Font.loadFont(font, Font.getDefault().getSize()) == null) {
                throw new IllegalStateException("the font " + face + " is not on the class path");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
