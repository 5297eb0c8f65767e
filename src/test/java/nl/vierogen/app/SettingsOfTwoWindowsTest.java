package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    void whatCannotBeReadChangesNothing() throws Exception {
        one.choose(LIGHT).write();
        Files.writeString(folder.resolve("settings.json"), "of a newer program");

        assertThat(one.look()).isEqualTo(LIGHT.apply(Choices.AS_NEW));
        assertThat(folder).isDirectoryNotContaining("glob:**unreadable*");
    }
}
