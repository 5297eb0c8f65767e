package nl.vierogen.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of keys, key by key, on keyboards of several countries. */
class KeyTableTest {
    record Line(Context context, KeyCode code, boolean control, boolean shift, Shortcut does) {
        static Line of(String written) {
            String[] parts = written.split(" ");
            List<String> keys = List.of(parts[1].split("\\+"));
            return new Line(Context.valueOf(parts[0]), KeyCode.valueOf(keys.getLast()), keys.contains("CTRL"),
                    keys.contains("SHIFT"), Shortcut.valueOf(parts[2]));
        }
    }

    private final List<Shortcut> done = new ArrayList<>();
    private KeyBindings bindings = KeyBindings.defaults();

    /** Context, keys, what they do: as the design has them, and what was added to it. */
    static List<Line> table() throws IOException, URISyntaxException {
        Path table = Path.of(Objects.requireNonNull(KeyTableTest.class.getResource("keys.txt")).toURI());
        return Files.readAllLines(table).stream().map(Line::of).toList();
    }

    @Test
    void everyKeyOfTheProgramStandsInTheTable() throws Exception {
        Set<Shortcut> missing = EnumSet.allOf(Shortcut.class);
        table().forEach(line -> missing.remove(line.does()));
        assertThat(missing).as("not in keys.txt").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("table")
    void theKeyOfTheTableDoesIt(Line line) {
        press(line, "x");
        assertThat(done).containsExactly(line.does());
    }

    @ParameterizedTest
    @MethodSource("table")
    void whatTheKeyTypesMakesNoDifference(Line line) {
        for (String typed : List.of("", "q", "€", "\u0301", "à", "&")) {
            press(line, typed);
        }
        assertThat(Set.copyOf(done)).containsExactly(line.does());
    }

    @ParameterizedTest
    @MethodSource("table")
    void nothingHappensOnAltGrOrCtrlAlt(Line line) {
        ShortcutFilter filter = filter(line.context());
        filter.handle(event(KeyEvent.KEY_PRESSED, "", line.code(), line.shift(), true, true));
        filter.handle(event(KeyEvent.KEY_PRESSED, "", line.code(), line.shift(), false, true));
        filter.handle(event(KeyEvent.KEY_PRESSED, "", KeyCode.ALT_GRAPH, false, false, false));
        filter.handle(event(KeyEvent.KEY_PRESSED, "", line.code(), line.shift(), line.control(), false));
        assertThat(done).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Shortcut.class, names = {"SCORE_0", "SCORE_1", "SCORE_2", "DOUBT", "CLEAR_SCORE", "ADVANCE",
            "SUMMARY", "RETAKE_MARK", "UNDO", "LOUPE", "INVERT", "COMPARE", "AID"})
    void aKeyHeldDownDoesItOnce(Shortcut shortcut) {
        KeyChord chord = shortcut.defaults().getFirst();
        ShortcutFilter filter = filter(Context.ASSESSING);
        for (int repeat = 0; repeat < 20; repeat++) {
            filter.handle(event(KeyEvent.KEY_PRESSED, "", chord.code(), chord.shift(), chord.control(), false));
        }
        assertThat(done).containsExactly(shortcut);
        filter.handle(event(KeyEvent.KEY_RELEASED, "", chord.code(), chord.shift(), chord.control(), false));
        filter.handle(event(KeyEvent.KEY_PRESSED, "", chord.code(), chord.shift(), chord.control(), false));
        assertThat(done).containsExactly(shortcut, shortcut);
    }

    @Test
    void aKeyThatIsLeftToOthersIsTheirsWhenOneOfThemHandsItOn() {
        ShortcutFilter filter = new ShortcutFilter(bindings, () -> List.of(Context.ASSESSING), _ -> false);
        for (int time = 0; time < 2; time++) {
            KeyEvent escape = event(KeyEvent.KEY_PRESSED, "", KeyCode.ESCAPE, false, false, false);
            filter.handle(escape);
            assertThat(escape.isConsumed()).isFalse();
        }
    }

    // seen with setxkbmap be, fr: GTK names the row's keys by what they type alone; Windows by the digit
    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '`', textBlock = """
            AMPERSAND & false SCORE_1
            UNDEFINED é false SCORE_2
            UNDEFINED à false SCORE_0
            AMPERSAND 1 true SCORE_1
            UNDEFINED 2 true SCORE_2
            UNDEFINED 0 true SCORE_0
            DIGIT1 & false SCORE_1
            DIGIT2 é false SCORE_2
            DIGIT0 à false SCORE_0
            DIGIT1 1 true SCORE_1
            DIGIT2 2 true SCORE_2
            DIGIT0 0 true SCORE_0
            """)
    void theRowOfAnAzertyKeyboardScoresWithAndWithoutShift(KeyCode code, String typed, boolean shift, Shortcut does) {
        filter(Context.ASSESSING).handle(event(KeyEvent.KEY_PRESSED, typed, code, shift, false, false));
        assertThat(done).containsExactly(does);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '`', textBlock = """
            DIGIT1 ! true
            DIGIT2 @ true
            DIGIT0 ) true
            QUOTE ' false
            QUOTE " true
            UNDEFINED ò false
            """)
    void whatIsNoDigitOnQwertyScoresNothing(KeyCode code, String typed, boolean shift) {
        filter(Context.ASSESSING).handle(event(KeyEvent.KEY_PRESSED, typed, code, shift, false, false));
        assertThat(done).isEmpty();
    }

    @Test
    void withoutLettersNoLetterAloneDoesAnythingAndNothingIsOutOfReach() {
        bindings = bindings.withoutLetters();
        for (KeyCode code : KeyCode.values()) {
            if (code.isLetterKey()) {
                for (Context context : Context.values()) {
                    press(new Line(context, code, false, false, Shortcut.BACK), "");
                    press(new Line(context, code, false, true, Shortcut.BACK), "");
                }
            }
        }
        assertThat(done).isEmpty();
        Set<Shortcut> without = EnumSet.noneOf(Shortcut.class);
        bindings.chords().forEach((shortcut, chords) -> {
            if (chords.isEmpty()) {
                without.add(shortcut);
            }
        });
        assertThat(without).as("out of reach without a mouse").isEmpty();
        press(new Line(Context.ASSESSING, KeyCode.X, true, true, Shortcut.DOUBT), "");
        assertThat(done).containsExactly(Shortcut.DOUBT);
    }

    @Test
    void everyShortcutHasAKeyAndNoneIsOnPunctuationWithoutCtrl() {
        for (Shortcut shortcut : Shortcut.values()) {
            assertThat(shortcut.defaults()).as(shortcut.name()).isNotEmpty();
            assertThat(shortcut.defaults()).as(shortcut.name())
                    .allMatch(chord -> chord.control() || named(chord.code()));
        }
    }

    @Test
    void everyKeyIsReadBackAsItIsWritten() {
        for (Shortcut shortcut : Shortcut.values()) {
            for (KeyChord chord : shortcut.defaults()) {
                assertThat(KeyChord.parse(chord.written())).contains(chord);
            }
        }
        for (String nothing : List.of("", "+", "CTRL+", "Q+CTRL", "ALT+Q", "CTRL+CTRL+Q", "q", "NUMPAD1")) {
            assertThat(KeyChord.parse(nothing)).as(nothing).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '`', textBlock = """
            COMMA , PUNCTUATION
            SLASH / PUNCTUATION
            QUOTE ' PUNCTUATION
            DEAD_ACUTE ´ PUNCTUATION
            UNDEFINED ù PUNCTUATION
            PLUS + PUNCTUATION
            TAB t RESERVED
            ESCAPE e RESERVED
            """)
    void whatCannotBeAKeyIsRefusedWithTheReason(KeyCode code, String typed, KeyRule rule) {
        for (boolean control : new boolean[]{false, true}) {
            assertThat(KeyRule.against(event(KeyEvent.KEY_PRESSED, typed, code, false, control, false), false))
                    .contains(rule);
        }
    }

    @Test
    void withAltOrAltGrNothingCanBeAKey() {
        KeyEvent plain = event(KeyEvent.KEY_PRESSED, "q", KeyCode.Q, false, false, false);
        assertThat(KeyRule.against(plain, false)).isEmpty();
        assertThat(KeyRule.against(plain, true)).contains(KeyRule.ALT);
        assertThat(KeyRule.against(event(KeyEvent.KEY_PRESSED, "q", KeyCode.Q, false, true, true), false))
                .contains(KeyRule.ALT);
    }

    @Test
    void onlyOneThatHoldsWaitsForAKey() {
        Set<KeyCode> held = Arrays.stream(KeyCode.values())
                .filter(code -> KeyRule.isOnlyHeld(event(KeyEvent.KEY_PRESSED, "", code, false, false, false)))
                .collect(Collectors.toSet());
        assertThat(held).contains(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.ALT, KeyCode.ALT_GRAPH)
                .doesNotContain(KeyCode.Q, KeyCode.F5, KeyCode.ENTER);
    }

    private static boolean named(KeyCode code) {
        return code.isLetterKey() || code.isDigitKey() || code.isFunctionKey() || code.isNavigationKey()
                || Set.of(KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.BACK_SPACE, KeyCode.DELETE, KeyCode.TAB)
                        .contains(code);
    }

    private void press(Line line, String typed) {
        ShortcutFilter filter = filter(line.context());
        filter.handle(event(KeyEvent.KEY_PRESSED, typed, line.code(), line.shift(), line.control(), false));
    }

    private ShortcutFilter filter(Context context) {
        List<Context> holding = Stream.of(context, Context.ASSESSING, Context.GLOBAL).distinct()
                .filter(one -> context != Context.SCREENS || one != Context.ASSESSING).toList();
        return new ShortcutFilter(bindings, () -> holding, done::add);
    }

    private static KeyEvent event(EventType<KeyEvent> type, String text, KeyCode code, boolean shift,
            boolean control, boolean alt) {
        return new KeyEvent(type, text, text, code, shift, control, alt, false);
    }
}
