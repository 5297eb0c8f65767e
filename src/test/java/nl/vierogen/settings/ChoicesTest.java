package nl.vierogen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import nl.vierogen.ui.keys.KeyChord;
import nl.vierogen.ui.keys.Shortcut;
import org.junit.jupiter.api.Test;

/** What two windows choose apart from each other, put together. */
class ChoicesTest {
    private static final List<KeyChord> Q = List.of(KeyChord.of(KeyCode.Q));
    private static final List<KeyChord> W = List.of(KeyChord.of(KeyCode.W));

    @Test
    void eachSettingOfOneGroupIsChosenByItself() {
        assertThat(together(one -> one.withWork(one.work().withReminder(60)),
                one -> one.withWork(one.work().withLock(3))).work()).isEqualTo(new Work(60, true, 3));
        assertThat(together(one -> one.withWork(one.work().withWarmUp(false)),
                one -> one.withWork(one.work().withReminder(0))).work()).isEqualTo(new Work(0, false, 10));
        assertThat(together(one -> one.withLoupe(one.loupe().withDiameter(320)),
                one -> one.withLoupe(one.loupe().withPower(5))).loupe()).isEqualTo(new Loupe(320, 5));
    }

    @Test
    void eachKeyIsChosenByItself() {
        OwnKeys keys = together(one -> one.withKeys(one.keys().with(Shortcut.DOUBT, Q)),
                one -> one.withKeys(one.keys().with(Shortcut.RETAKE_MARK, W).withLetters(false))).keys();

        assertThat(keys.own()).containsOnlyKeys(Shortcut.DOUBT, Shortcut.RETAKE_MARK);
        assertThat(keys.letters()).isFalse();
    }

    @Test
    void aKeyThatWentBackToItsOwnStaysBack() {
        Choices before = Choices.AS_NEW.withKeys(OwnKeys.AS_NEW.with(Shortcut.DOUBT, Q));
        Choices there = before.withLook(before.look().withTextSize(before.look().textSize().larger()));

        assertThat(there.changed(before, before.withKeys(OwnKeys.AS_NEW))).isEqualTo(there.withKeys(OwnKeys.AS_NEW));
    }

    @Test
    void aKeyGivenToTwoIsOfWhoHadItLast() {
        OwnKeys keys = together(
                one -> one.withKeys(one.keys().with(Shortcut.DOUBT, Q).with(Shortcut.RETAKE_MARK, W)),
                one -> one.withKeys(one.keys().with(Shortcut.PIN, Q))).keys();

        assertThat(keys.own()).containsOnlyKeys(Shortcut.PIN, Shortcut.RETAKE_MARK);
    }

    private static Choices together(UnaryOperator<Choices> there, UnaryOperator<Choices> here) {
        return there.apply(Choices.AS_NEW).changed(Choices.AS_NEW, here.apply(Choices.AS_NEW));
    }
}
