package nl.vierogen.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.vierogen.problem.Refusal;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import nl.vierogen.ui.keys.KeyChord;
import nl.vierogen.ui.keys.Shortcut;
import org.junit.jupiter.api.Test;

class SettingsFormTest {
    private static final Choices OWN = new Choices(new Look(Locale.ENGLISH, Theme.LIGHT, new TextSize(130)),
            new OwnKeys(false, Map.of(Shortcut.DOUBT, List.of(KeyChord.of(KeyCode.Q)), Shortcut.SUMMARY,
                    List.of(KeyChord.control(KeyCode.M), new KeyChord(KeyCode.F5, true, true)))),
            Motion.REDUCED, new Loupe(400, 8), true, new Work(0, false, 2));

    @Test
    void whatWasChosenIsReadBack() throws Refusal {
        assertThat(SettingsForm.read(SettingsForm.write(OWN))).isEqualTo(new SettingsForm.Read(OWN, List.of()));
        assertThat(SettingsForm.read(SettingsForm.write(Choices.AS_NEW)).choices()).isEqualTo(Choices.AS_NEW);
    }

    @Property
    void everyValueInItsRangeIsReadBack(@ForAll @IntRange(min = 90, max = 150) int size,
            @ForAll @IntRange(min = 15, max = 120) int reminder, @ForAll @IntRange(min = 1, max = 10) int lock,
            @ForAll @IntRange(min = 160, max = 480) int diameter, @ForAll Motion motion,
            @ForAll boolean on) throws Refusal {
        Choices choices = new Choices(Look.AS_NEW.withTextSize(new TextSize(size)), OwnKeys.AS_NEW.withLetters(on),
                motion, new Loupe(diameter, 2), on, new Work(reminder, on, lock));

        assertThat(SettingsForm.read(SettingsForm.write(choices)).choices()).isEqualTo(choices);
    }

    @Test
    void twoKeysThatChangedPlacesAreReadBack() throws Refusal {
        Choices swapped = Choices.AS_NEW.withKeys(new OwnKeys(true, Map.of(Shortcut.DOUBT,
                List.of(KeyChord.of(KeyCode.H)), Shortcut.RETAKE_MARK, List.of(KeyChord.of(KeyCode.X)))));

        assertThat(SettingsForm.read(SettingsForm.write(swapped)).choices()).isEqualTo(swapped);
    }

    @Test
    void keysThatThisProgramCannotTakeAreLeftOutAndNamed() throws Refusal {
        SettingsForm.Read read = SettingsForm.read(replaced("\"DOUBT\":[\"Q\"]",
                "\"DOUBT\":[\"H\"],\"TELEPATHY\":[\"Q\"],\"BACK\":[\"F5\"],\"PIN\":[\"NO_KEY\"]"));

        assertThat(read.leftOut()).containsExactlyInAnyOrder("DOUBT", "TELEPATHY", "BACK", "PIN");
        assertThat(read.choices().keys().own()).containsOnlyKeys(Shortcut.SUMMARY);
        assertThat(read.choices().look()).isEqualTo(OWN.look());
    }

    @Test
    void whatIsNoSettingIsRefused() {
        for (String[] change : new String[][]{{"\"formatVersion\":1", "\"formatVersion\":2"},
                {"\"textSize\":130", "\"textSize\":151"}, {"\"language\":\"en\"", "\"language\":\"fr\""},
                {"\"lockMinutes\":2", "\"lockMinutes\":11"},
                {"\"reminderMinutes\":0", "\"reminderMinutes\":14"},
                {"\"loupePower\":8", "\"loupePower\":9"}, {"\"warmUp\":false", "\"warmUp\":0"},
                {"\"theme\":\"LIGHT\"", "\"theme\":\"PINK\""}, {"{", "{\"more\":1,"}}) {
            assertThatThrownBy(() -> SettingsForm.read(replaced(change[0], change[1]))).as(change[1])
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void theLookOfAnEarlierProgramIsRead() throws Refusal {
        byte[] earlier = "{\"formatVersion\":1,\"language\":\"en\",\"theme\":\"LIGHT\",\"textSize\":130}"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(SettingsForm.readLook(earlier)).isEqualTo(OWN.look());
    }

    private static byte[] replaced(String what, String by) {
        String form = new String(SettingsForm.write(OWN), StandardCharsets.UTF_8).replaceAll("\\s", "");
        assertThat(form).contains(what);
        return form.replaceFirst(Pattern.quote(what), by).getBytes(StandardCharsets.UTF_8);
    }
}
