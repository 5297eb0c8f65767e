package nl.vierogen.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.input.KeyCode;
import nl.vierogen.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyBindingsTest {
    @ParameterizedTest
    @EnumSource(Context.class)
    void noKeyHasTwoMeaningsInOneContext(Context context) {
        List<KeyChord> keys = Arrays.stream(Shortcut.values()).filter(shortcut -> shortcut.context() == context)
                .flatMap(shortcut -> shortcut.defaults().stream()).toList();

        assertThat(keys).as("give one of the shortcuts of %s another key", context).doesNotHaveDuplicates();
    }

    @Test
    void onlyTheContextAfterHHidesKeysOfAnother() {
        List<KeyChord> assessing = keys(Context.ASSESSING);

        assertThat(keys(Context.GLOBAL)).as("a key that works everywhere").doesNotContainAnyElementsOf(assessing);
    }

    @Test
    void theKeysAsTheyComeHaveNoConflictWhenTheyAreComparedLikeOthers() {
        Map<Shortcut, List<KeyChord>> compared = new EnumMap<>(Shortcut.class);
        KeyBindings.defaults().chords().forEach((shortcut, keys) -> compared.put(shortcut, new ArrayList<>(keys)));

        assertThat(new KeyBindings(compared)).isEqualTo(KeyBindings.defaults());
        compared.put(Shortcut.DOUBT, new ArrayList<>(Shortcut.RETAKE_MARK.defaults()));
        assertThatThrownBy(() -> new KeyBindings(compared)).hasMessageContainingAll("DOUBT", "RETAKE_MARK");
    }

    @Test
    void aKeyWithTwoMeaningsIsRefused() {
        KeyBindings bindings = KeyBindings.defaults();

        assertThatThrownBy(() -> bindings.with(Map.of(Shortcut.DOUBT, List.of(KeyChord.of(KeyCode.H)))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("DOUBT");
    }

    @Test
    void theKeysAsTheyComeAreComparedOnce() {
        assertThat(KeyBindings.defaults()).isSameAs(KeyBindings.defaults());
    }

    @Test
    void everyKeyWithTwoMeaningsIsNamed() {
        KeyBindings bindings = KeyBindings.defaults();

        assertThatThrownBy(() -> bindings.with(Map.of(Shortcut.SETTINGS, List.of(KeyChord.of(KeyCode.X)),
                Shortcut.PIN, List.of(KeyChord.of(KeyCode.H)))))
                .hasMessageContainingAll("X is ", "SETTINGS", "DOUBT", "H is ", "PIN", "RETAKE_MARK");
    }

    @Test
    void aKeyCanBeMoved() {
        KeyBindings bindings = KeyBindings.defaults()
                .with(Map.of(Shortcut.DOUBT, List.of(KeyChord.of(KeyCode.Q))));

        assertThat(bindings.find(KeyChord.of(KeyCode.Q), List.of(Context.ASSESSING))).contains(Shortcut.DOUBT);
        assertThat(bindings.find(KeyChord.of(KeyCode.X), List.of(Context.ASSESSING))).isEmpty();
    }

    @Test
    void theNumericPadIsTheRow() {
        assertThat(KeyChord.of(KeyCode.NUMPAD0)).isEqualTo(KeyChord.of(KeyCode.DIGIT0));
        assertThat(KeyChord.of(KeyCode.NUMPAD9)).isEqualTo(KeyChord.of(KeyCode.DIGIT9));
        assertThat(KeyChord.of(KeyCode.ADD)).isNotEqualTo(KeyChord.of(KeyCode.DIGIT0));
    }

    @Test
    void withoutLettersNothingHappensOnALetterAlone() {
        KeyBindings bindings = KeyBindings.defaults().withoutLetters();

        assertThat(bindings.chords().values().stream().flatMap(List::stream).filter(KeyChord::isLetter)).isEmpty();
        assertThat(bindings.find(KeyChord.control(KeyCode.Z), List.of(Context.ASSESSING))).contains(Shortcut.UNDO);
        assertThat(bindings.find(KeyChord.of(KeyCode.F2), List.of(Context.ASSESSING))).contains(Shortcut.COMMENT);
    }

    @Test
    void afterHADigitIsAReasonAndAnythingElseIsWhatItWas() {
        KeyBindings bindings = KeyBindings.defaults();
        List<Context> contexts = List.of(Context.RETAKE, Context.ASSESSING);

        assertThat(bindings.find(KeyChord.of(KeyCode.DIGIT2), contexts)).contains(Shortcut.REASON_2);
        assertThat(bindings.find(KeyChord.of(KeyCode.ENTER), contexts)).contains(Shortcut.ADVANCE);
    }

    @ParameterizedTest
    @EnumSource(Shortcut.class)
    void everyShortcutSaysWhatItDoes(Shortcut shortcut) {
        for (Locale language : Texts.LANGUAGES) {
            Texts texts = Texts.in(language);
            assertThat(texts.has(shortcut.textKey())).isTrue();
            assertThat(texts.has(shortcut.topic().textKey())).isTrue();
            assertThat(KeyBindings.defaults().tooltip(shortcut, texts)).endsWith(")");
        }
    }

    private static List<KeyChord> keys(Context context) {
        return Arrays.stream(Shortcut.values()).filter(shortcut -> shortcut.context() == context)
                .flatMap(shortcut -> shortcut.defaults().stream()).toList();
    }
}
