package nl.vierogen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.settings.Look;
import nl.vierogen.ui.Clipped;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import nl.vierogen.ui.Unnamed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/** Every screen around assessing, for whoever needs it large or spoken. */
class EveryoneTest {
    private final Set<String> found = new TreeSet<>();

    @ParameterizedTest
    @CsvSource({"nl, 90", "nl, 150", "en, 150"})
    void everyWordCanBeReadToItsEndAtTheSmallestWindow(String language, int text) throws TimeoutException {
        walk(new Look(Locale.of(language), Theme.DARK, new TextSize(text)),
                (name, scene) -> Clipped.in(scene).forEach(one -> found.add(name + ": " + one)));
        assertThat(found).isEmpty();
    }

    @Test
    void everythingThatTakesTheFocusHasAName() throws TimeoutException {
        walk(Look.AS_NEW, (name, scene) -> Unnamed.in(scene.getRoot()).forEach(one -> found.add(name + ": " + one)));
        assertThat(found).isEmpty();
    }

    private static void walk(Look look, ScreenPictures.Taken looking) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        new SwiftRobot().interact(() -> {
            ScreenPictures screens = new ScreenPictures();
            try {
                screens.walk(1366, 768, look, looking);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } finally {
                screens.close();
            }
        });
    }
}
