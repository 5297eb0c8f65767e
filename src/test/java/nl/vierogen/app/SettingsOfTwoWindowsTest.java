package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleBooleanProperty;
import nl.vierogen.problem.Refusal;
import nl.vierogen.settings.Change;
import nl.vierogen.settings.Choices;
import nl.vierogen.settings.Look;
import nl.vierogen.settings.Motion;
import nl.vierogen.settings.Settings;
import nl.vierogen.ui.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs that run side by side and have one file with settings. */
class SettingsOfTwoWindowsTest {
    private static final UnaryOperator<Choices> LIGHT = now -> now.withLook(now.look().withTheme(Theme.LIGHT));
    private static final UnaryOperator<Choices> LARGER = now -> now
            .withLook(now.look().withTextSize(now.look().textSize().larger()));
    private static final UnaryOperator<Choices> ENGLISH = now -> now
            .withLook(now.look().withLanguage(Locale.ENGLISH));

    @TempDir
    Path folder;

    private Window one;
    private Window other;

    /** A window whose choices wait until they are written. */
    private final class Window {
        private final SettingsFile file = new SettingsFile(folder);
        private final List<Change> unwritten = new ArrayList<>();
        private final Settings settings;

        private Window(Optional<Locale> language) {
            settings = new Settings(file.read(language).choices(), new SimpleBooleanProperty(), unwritten::add);
        }

        private Window choose(UnaryOperator<Choices> how) {
            settings.change(how);
            return this;
        }

        private void write() throws Refusal {
            for (Change change : List.copyOf(unwritten)) {
                unwritten.remove(change);
                settings.follow(file.write(change));
            }
        }

        private Choices look() {
            settings.follow(file.look());
            return settings.now();
        }
    }

    @BeforeEach
    void twoWindows() {
        one = new Window(Optional.empty());
        other = new Window(Optional.empty());
    }

    @Test
    void whatIsChosenInOneHoldsInTheOtherOnceThatLooks() throws Refusal {
        one.choose(LIGHT).write();

        assertThat(other.settings.now()).isEqualTo(Choices.AS_NEW);
        assertThat(other.look()).isEqualTo(LIGHT.apply(Choices.AS_NEW));
        assertThat(other.unwritten).as("it is kept already").isEmpty();
    }

    @Test
    void whoWritesSeesWhatTheOtherWroteBefore() throws Refusal {
        one.choose(LIGHT).write();
        other.choose(LARGER).write();

        assertThat(other.settings.now()).isEqualTo(LARGER.apply(LIGHT.apply(Choices.AS_NEW)));
        assertThat(one.look()).isEqualTo(other.settings.now());
    }

    @Test
    void whatWasChosenHereLastStaysHereAndGoesThere() throws Refusal {
        one.choose(LIGHT).choose(now -> now.withMotion(Motion.FULL)).write();
        other.choose(now -> now.withMotion(Motion.REDUCED));

        assertThat(other.look().motion()).as("not written yet").isEqualTo(Motion.REDUCED);
        other.write();
        assertThat(other.settings.now()).isEqualTo(LIGHT.apply(Choices.AS_NEW).withMotion(Motion.REDUCED));
        assertThat(one.look()).isEqualTo(other.settings.now());
    }

    @Test
    void aChoiceOfBothIsTheLastOnesAlsoWhenThatHadNotLooked() throws Refusal {
        one.choose(now -> now.withMotion(Motion.FULL)).write();
        other.choose(now -> now.withMotion(Motion.REDUCED)).write();

        assertThat(other.settings.now().motion()).isEqualTo(Motion.REDUCED);
        assertThat(one.look().motion()).isEqualTo(Motion.REDUCED);
    }

    @Test
    void aLanguageAskedForAtTheStartStaysWhileTheOtherChoosesSomethingElse() throws Refusal {
        Window asked = new Window(Optional.of(Locale.ENGLISH));
        one.choose(LIGHT).write();

        assertThat(asked.look()).isEqualTo(ENGLISH.apply(LIGHT.apply(Choices.AS_NEW)));
        asked.choose(LARGER).write();
        assertThat(one.look().look().language()).isEqualTo(Look.AS_NEW.language());
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenWithTheNextChoice() throws Exception {
        Path inTheWay = Files.createDirectory(folder.resolve("settings.json"));
        Files.createFile(inTheWay.resolve("something"));
        one.choose(LIGHT);
        assertThatThrownBy(one::write).isInstanceOf(Refusal.class);
        assertThat(one.look()).isEqualTo(LIGHT.apply(Choices.AS_NEW));

        Files.delete(inTheWay.resolve("something"));
        Files.delete(inTheWay);
        one.choose(LARGER).write();
        assertThat(other.look()).isEqualTo(LARGER.apply(LIGHT.apply(Choices.AS_NEW)));
    }

    @Test
    void nothingIsLostOfTwoThatWriteInTheSameInstant() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 40; round++) {
                Motion motion = round % 2 == 0 ? Motion.FULL : Motion.REDUCED;
                one.choose(now -> now.withLook(now.look().withTheme(now.look().theme().other())));
                other.choose(now -> now.withMotion(motion));
                Theme theme = one.settings.now().look().theme();
                CyclicBarrier instant = new CyclicBarrier(2);
                for (Future<?> written : both.invokeAll(List.of(writing(one, instant), writing(other, instant)))) {
                    written.get();
                }

                Choices kept = new SettingsFile(folder).read(Optional.empty()).choices();
                assertThat(kept.look().theme()).isEqualTo(theme);
                assertThat(kept.motion()).isEqualTo(motion);
            }
        }
    }

    private static Callable<Void> writing(Window window, CyclicBarrier instant) {
        return () -> {
            instant.await();
            window.write();
            return null;
        };
    }

    @Test
    void nothingIsLostOfAnotherProcessThatWritesAllTheTime() throws Exception {
        Process child = SettingsChild.start(folder);
        try (BufferedReader said = child.inputReader(); OutputStream end = child.getOutputStream()) {
            assertThat(said.readLine()).isEqualTo("writing");
            for (int round = 0; round < 100; round++) {
                one.choose(now -> now.withLook(now.look().withTheme(now.look().theme().other())));
                Theme theme = one.settings.now().look().theme();
                one.write();
                assertThat(one.look().look().theme()).isEqualTo(theme);
            }
            end.write('.');
            end.flush();
            assertThat(child.waitFor()).isZero();
        } finally {
            child.destroyForcibly();
        }
        assertThat(one.look().motion()).isEqualTo(Motion.REDUCED);
    }

    @Test
    void whatCannotBeReadChangesNothing() throws Exception {
        one.choose(LIGHT).write();
        Files.writeString(folder.resolve("settings.json"), "of a newer program");

        assertThat(one.look()).isEqualTo(LIGHT.apply(Choices.AS_NEW));
        assertThat(folder).isDirectoryNotContaining("glob:**unreadable*");
    }
}
