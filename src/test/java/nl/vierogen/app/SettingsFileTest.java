package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.settings.Change;
import nl.vierogen.settings.Choices;
import nl.vierogen.settings.Look;
import nl.vierogen.settings.Motion;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    private static final Choices OWN = Choices.AS_NEW.withMotion(Motion.REDUCED);

    @TempDir
    Path folder;

    private SettingsFile file;

    @BeforeEach
    void aFolder() {
        file = new SettingsFile(folder);
    }

    @Test
    void withoutAFileTheProgramIsAsNew() {
        assertThat(file.read(Optional.empty())).isEqualTo(new SettingsFile.Read(Choices.AS_NEW, Optional.empty()));
    }

    @Test
    void whatWasWrittenHoldsAtTheNextStart() throws Refusal {
        file.write(chosen(OWN));

        assertThat(file.read(Optional.empty())).isEqualTo(new SettingsFile.Read(OWN, Optional.empty()));
        assertThat(file.read(Optional.of(Locale.ENGLISH)).choices().look().language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aSecondWindowTakesBackNothingThatWasChosenInTheFirst() throws Refusal {
        SettingsFile second = new SettingsFile(folder);
        second.read(Optional.empty());
        file.read(Optional.empty());
        Choices english = Choices.AS_NEW.withLook(Look.AS_NEW.withLanguage(Locale.ENGLISH));
        file.write(chosen(english));

        second.write(chosen(OWN));

        assertThat(file.read(Optional.empty()).choices()).isEqualTo(english.withMotion(Motion.REDUCED));
    }

    @Test
    void aLanguageAskedForAtTheStartTakesTheChosenOneAwayOnlyForThisTime() throws Refusal {
        Choices english = Choices.AS_NEW.withLook(Look.AS_NEW.withLanguage(Locale.ENGLISH));
        file.write(chosen(english));
        Choices asked = file.read(Optional.of(Look.AS_NEW.language())).choices();

        file.write(new Change(asked, asked.withMotion(Motion.REDUCED)));
        assertThat(file.read(Optional.empty()).choices()).isEqualTo(english.withMotion(Motion.REDUCED));
    }

    @Test
    void theLookOfAnEarlierProgramIsTakenAlong() throws Exception {
        Files.writeString(folder.resolve("look.json"), """
                {"formatVersion": 1, "language": "en", "theme": "LIGHT", "textSize": 150}
                """);

        Look look = new Look(Locale.ENGLISH, Theme.LIGHT, new TextSize(150));
        assertThat(file.read(Optional.empty()))
                .isEqualTo(new SettingsFile.Read(Choices.AS_NEW.withLook(look), Optional.empty()));
        Choices read = file.read(Optional.empty()).choices();
        file.write(new Change(read, OWN));
        assertThat(file.read(Optional.empty()).choices()).as("settings come before what was earlier").isEqualTo(OWN);
    }

    @Test
    void aBrokenFileIsKeptAsideAndToldAndTheProgramIsAsNew() throws Exception {
        file.write(chosen(OWN));
        byte[] whole = Files.readAllBytes(folder.resolve("settings.json"));
        for (int length : new int[]{0, 1, whole.length / 2, whole.length - 3}) {
            byte[] torn = Arrays.copyOf(whole, length);
            Files.write(folder.resolve("settings.json"), torn);

            SettingsFile.Read read = file.read(Optional.empty());

            assertThat(read.choices()).isEqualTo(Choices.AS_NEW);
            Refusal trouble = read.trouble().orElseThrow();
            assertThat(trouble.problem()).isEqualTo(Problem.SETTINGS_UNREADABLE);
            assertThat(Files.readAllBytes(folder.resolve(String.valueOf(trouble.details().getFirst()))))
                    .isEqualTo(torn);
        }
        assertThat(aside()).as("each is kept").isEqualTo(4);
        file.write(chosen(OWN));
        assertThat(file.read(Optional.empty()).trouble()).isEmpty();
    }

    @Test
    void whatAnotherProgramMadeOfTheFileSinceTheStartIsKeptAsideToo() throws Exception {
        file.write(chosen(OWN));
        file.read(Optional.empty());
        Files.writeString(folder.resolve("settings.json"), "of a newer program");

        file.write(chosen(OWN.withMotion(Motion.FULL)));
        assertThat(aside()).isOne();
        file.write(chosen(OWN));
        assertThat(aside()).as("what can be read is not").isOne();
        assertThat(file.read(Optional.empty()).choices()).isEqualTo(OWN);
    }

    @Test
    void aKeyThatCannotBeIsToldAndTheOthersHold() throws Exception {
        file.write(chosen(OWN));
        Path settings = folder.resolve("settings.json");
        Files.writeString(settings, Files.readString(settings).replace("\"keys\" : { }",
                "\"keys\" : { \"TELEPATHY\" : [ \"Q\" ] }"));

        SettingsFile.Read read = file.read(Optional.empty());

        assertThat(read.choices()).isEqualTo(OWN);
        assertThat(read.trouble().map(Refusal::problem)).contains(Problem.SETTINGS_KEYS_LEFT_OUT);
        assertThat(aside()).isEqualTo(1);
    }

    @Test
    void aFolderInThePlaceOfTheFileIsNoReasonToStop() throws IOException {
        Files.createDirectory(folder.resolve("settings.json"));

        assertThat(file.read(Optional.empty()).choices()).isEqualTo(Choices.AS_NEW);
    }

    private static Change chosen(Choices now) {
        return new Change(Choices.AS_NEW, now);
    }

    private long aside() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(one -> one.getFileName().toString().startsWith("settings-unreadable")).count();
        }
    }
}
