package nl.vierogen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import nl.vierogen.settings.Choices;
import nl.vierogen.ui.Theme;
import nl.vierogen.ui.Unnamed;
import nl.vierogen.ui.keys.KeyChord;
import nl.vierogen.ui.keys.Shortcut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The card with settings, by keys. */
class SettingsOnScreenTest {
    private final OnScreen screen = new OnScreen(SampleLogbooks.cards());

    @BeforeEach
    void open() throws TimeoutException {
        screen.start();
        screen.press(KeyCode.F12);
    }

    @AfterEach
    void stop() throws TimeoutException {
        screen.stop();
    }

    @Test
    void aKeyOpensTheCardWhereOneTypesToSearchAndEscLeadsBack() {
        assertThat(screen.focused()).isEqualTo("settings-search");
        assertThat(screen.shows("settings-theme-0")).isTrue();
        screen.type("loep");
        assertThat(screen.shows("settings-loupe-size")).isTrue();
        assertThat(screen.shows("settings-theme-0")).isFalse();
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.shows("settings-theme-0")).isTrue();
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.shows("settings")).isFalse();
        assertThat(screen.focused()).isEqualTo("inbox-table");
    }

    @Test
    void theSearchFindsKeysTooAndSaysWhenThereIsNothing() {
        screen.type("twijfel");
        assertThat(screen.shows("settings-key-doubt")).isTrue();
        assertThat(screen.shows("settings-key-undo")).isFalse();
        screen.type("zzz");
        assertThat(screen.shows("settings-nothing")).isTrue();
    }

    @Test
    void whatIsChosenHoldsAtOnceAndIsKept() {
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.TAB);
        focusAndPress("settings-theme-1", KeyCode.SPACE);
        assertThat(screen.choices.look().theme()).isEqualTo(Theme.LIGHT);
        focusAndPress("settings-text-size", KeyCode.DOWN);
        assertThat(screen.choices.look().textSize().percent()).isEqualTo(110);
        focusAndPress("settings-reminder", KeyCode.UP);
        assertThat(screen.choices.work().reminder()).isEqualTo(30);
        focusAndPress("settings-letters-1", KeyCode.SPACE);
        assertThat(screen.choices.keys().letters()).isFalse();
    }

    @Test
    void walkingDownTheCardChangesNothingOnTheWay() {
        focusAndPress("settings-language-1", KeyCode.SPACE);
        assertThat(screen.choices.look().language()).isEqualTo(Locale.ENGLISH);
        Choices before = screen.choices;
        screen.press(KeyCode.DOWN);
        assertThat(screen.focused()).startsWith("settings-language-");
        screen.press(KeyCode.DOWN);
        assertThat(screen.focused()).startsWith("settings-theme-");
        screen.press(KeyCode.UP);
        assertThat(screen.focused()).startsWith("settings-language-");
        assertThat(screen.choices).isEqualTo(before);
    }

    @Test
    void theRowsOfTheKeysAreMadeOnlyForWhoLooksForThem() {
        assertThat(screen.stage().getScene().getRoot().lookupAll(".vg-setting-key-row")).isEmpty();
        screen.type("twijfel");
        assertThat(screen.stage().getScene().getRoot().lookupAll(".vg-setting-key-row")).hasSizeBetween(1, 5);
        toKeys();
        assertThat(screen.stage().getScene().getRoot().lookupAll(".vg-setting-key-row")).hasSizeGreaterThan(80);
    }

    @Test
    void anotherLanguageTurnsTheCardAndTheScreenBehindIt() {
        focusAndPress("settings-language-1", KeyCode.SPACE);
        assertThat(screen.choices.look().language()).isEqualTo(Locale.ENGLISH);
        assertThat(screen.text("settings-close")).isEqualTo("Close");
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.shows("settings")).isFalse();
        assertThat(screen.text("inbox-import")).startsWith("Import");
        assertThat(screen.focused()).isEqualTo("inbox-table");
    }

    @Test
    void aPressedKeyTakesThePlaceOfTheOldOneAndWorks() {
        toKeys();
        focusAndPress("settings-key-settings", KeyCode.ENTER);
        screen.press(KeyCode.F5);
        assertThat(screen.choices.keys().own()).containsOnlyKeys(Shortcut.SETTINGS);
        assertThat(screen.text("settings-key-settings")).isEqualTo("F5");
        screen.press(KeyCode.ESCAPE);
        screen.press(KeyCode.F12);
        assertThat(screen.shows("settings")).isFalse();
        screen.press(KeyCode.F5);
        assertThat(screen.shows("settings")).isTrue();
        toKeys();
        focusAndPress("settings-key-settings-reset", KeyCode.ENTER);
        assertThat(screen.choices.keys().own()).isEmpty();
    }

    @Test
    void keysTakenBackAllAtOnceCanBeHadAgain() {
        toKeys();
        focusAndPress("settings-key-doubt", KeyCode.ENTER);
        screen.press(KeyCode.Q);
        focusAndPress("settings-keys-reset", KeyCode.ENTER);
        assertThat(screen.choices.keys().own()).isEmpty();
        focusAndPress("settings-unreset", KeyCode.ENTER);
        assertThat(screen.choices.keys().own()).containsOnlyKeys(Shortcut.DOUBT);
    }

    @Test
    void aKeyThatMeansSomethingIsRefusedWithWhatItMeans() {
        toKeys();
        focusAndPress("settings-key-doubt", KeyCode.ENTER);
        screen.press(KeyCode.H);
        assertThat(screen.text("settings-notice")).contains("H is al de toets voor: Herkansing");
        screen.press(KeyCode.COMMA);
        assertThat(screen.text("settings-notice")).contains("Leestekens");
        screen.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.Q);
        assertThat(screen.text("settings-notice")).contains("AltGr");
        screen.press(KeyCode.TAB);
        assertThat(screen.text("settings-notice")).contains("vaste betekenis");
        screen.press(KeyCode.F12);
        assertThat(screen.text("settings-notice")).as("a key that works everywhere").contains("Instellingen");
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.text("settings-key-doubt")).isEqualTo("X");
        assertThat(screen.choices).isEqualTo(Choices.AS_NEW);
        assertThat(screen.shows("settings")).as("Esc ends the asking only").isTrue();
    }

    @Test
    void ctrlAndShiftComeAlong() {
        toKeys();
        focusAndPress("settings-key-doubt", KeyCode.ENTER);
        screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertThat(screen.choices.keys().own())
                .containsEntry(Shortcut.DOUBT, List.of(new KeyChord(KeyCode.D, true, true)));
        assertThat(screen.text("settings-key-doubt")).isEqualTo("Ctrl+Shift+D");
    }

    @Test
    void theWayBackCanBeTakenBack() {
        focusAndPress("settings-theme-1", KeyCode.SPACE);
        focusAndPress("settings-letters-1", KeyCode.SPACE);
        Choices own = screen.choices;
        focusAndPress("settings-reset", KeyCode.ENTER);
        assertThat(screen.choices).isEqualTo(Choices.AS_NEW);
        focusAndPress("settings-unreset", KeyCode.ENTER);
        assertThat(screen.choices).isEqualTo(own);
        assertThat(screen.shows("settings-unreset")).isFalse();
    }

    @Test
    void everythingHasANameForTheScreenReader() {
        assertThat(Unnamed.in(screen.stage().getScene().getRoot())).isEmpty();
        toKeys();
        assertThat(Unnamed.in(screen.stage().getScene().getRoot())).isEmpty();
    }

    @Test
    void findingAndHelpWorkOnTheScreensBehind() {
        screen.press(KeyCode.ESCAPE);
        screen.press(KeyCode.CONTROL, KeyCode.F);
        assertThat(screen.focused()).isEqualTo("inbox-search");
        screen.press(KeyCode.F1);
        assertThat(screen.shows("shell-keys")).isTrue();
    }

    private void toKeys() {
        screen.focus("settings-page-keys");
        screen.press(KeyCode.SPACE);
    }

    private void focusAndPress(String id, KeyCode key) {
        screen.focus(id);
        screen.press(key);
    }
}
