package nl.vierogen.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import nl.vierogen.texts.Texts;

/**
 * Start of the desktop program. Extends nothing of JavaFX, so that it can choose where JavaFX draws before any class of
 * it is loaded.
 */
public final class Main {
    private static final int WRONG_USE = 2;
    private static final String TOUR_FOLDER = "vierogen.tour";

    private Main() {
    }

    /** See {@link Options} for the command line. */
    public static void main(String[] arguments) {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (Options.WrongUse wrong) {
            System.err.println(wrong.getMessage());
            System.exit(WRONG_USE);
            return;
        }
        boolean display = Display.isThere();
        if (options.tour().isPresent() || !display) {
            Texts texts = Texts.in(options.language().orElse(Locale.forLanguageTag("nl")));
            if (!display) {
                System.out.println(texts.get("app.no-display"));
            }
            Display.useMemory();
            System.exit(Start.tour(options, tourFolder(options), texts));
        }
        Display.useScreen();
        Start.window(options);
    }

    private static Path tourFolder(Options options) {
        return options.tour().or(() -> Optional.ofNullable(System.getProperty(TOUR_FOLDER)).map(Path::of))
                .orElse(Path.of("vierogen-tour")).toAbsolutePath();
    }
}
