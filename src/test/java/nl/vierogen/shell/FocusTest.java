package nl.vierogen.shell;

import nl.vierogen.settings.Look;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.ui.HeldTasks;
import nl.vierogen.ui.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the focus is can be seen, and it is never lost. */
class FocusTest {
    private static final double WIDE = 2; // WCAG 2.2, 2.4.13: at least two pixels
    private OnScreen screen;

    @AfterEach
    void close() throws Exception {
        screen.stop();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everythingInTheHeaderAndTheInboxShowsThatItHasTheFocus(Theme theme) throws Exception {
        begin(theme);
        assertThat(ringed(theme)).contains("Button", "ToggleButton", "TextField", "InboxTable");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everythingOnTheSummaryAndTheSignScreenShowsThatItHasTheFocus(Theme theme) throws Exception {
        toSummary(theme);
        assertThat(ringed(theme)).contains("Button", "Hyperlink", "TextArea");
        screen.focus("summary-seal");
        screen.press(KeyCode.ENTER);
        assertThat(ringed(theme)).contains("Button", "PasswordField", "TitledPane");
    }

    @Test
    void inAnEmptyInboxTheFocusIsOnWhatANewcomerNeeds() throws Exception {
        screen = new OnScreen(List.of());
        screen.start();
        assertThat(screen.focused()).isEqualTo("inbox-practise");
        screen.press(KeyCode.ENTER);
        assertThat(screen.focused()).isEqualTo("inbox-table");
    }

    @Test
    void afterARefusedFileTheFocusIsBackInTheEmptyInbox() throws Exception {
        screen = new OnScreen(List.of());
        screen.start(Path.of("vreemd.logboek"));
        assertThat(screen.focused()).isEqualTo("inbox-report-close");
        screen.press(KeyCode.ENTER);
        assertThat(screen.focused()).isEqualTo("inbox-practise");
    }

    @Test
    void afterTheSettingsTheFocusIsInTheListThoughItWasStillComingWhenTheScreenWasBuilt() throws Exception {
        HeldTasks held = beginHeld();
        screen.letGo(held);
        assertThat(screen.focused()).isEqualTo("inbox-table");
        held.hold();
        screen.press(KeyCode.F12);
        screen.focus("settings-letters-1");
        screen.press(KeyCode.SPACE);
        screen.letGo(held);
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.focused()).isEqualTo("inbox-table");
    }

    @Test
    void findingFromWithinALogbookEndsWhereOneSearchesOnceTheListIsThere() throws Exception {
        HeldTasks held = beginHeld();
        screen.letGo(held);
        screen.press(KeyCode.ENTER);
        held.hold();
        screen.press(KeyCode.CONTROL, KeyCode.F);
        screen.letGo(held);
        assertThat(screen.focused()).isEqualTo("inbox-search");
    }

    @Test
    void aFileThatIsHereAlreadyLeadsStraightToItsLogbookAndBackToTheList() throws Exception {
        HeldTasks held = beginHeld(Path.of("goed.logboek"));
        assertThat(screen.shows("inbox-table")).isFalse();
        assertThat(screen.text("inbox-notice")).isEqualTo("Het bestand wordt gecontroleerd …");
        screen.letGo(held);
        assertThat(screen.shows("assessing")).isTrue();
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.focused()).isEqualTo("inbox-table");
    }

    @Test
    void aFileThatIsRefusedLeavesTheListAndTheFocusInIt() throws Exception {
        HeldTasks held = beginHeld(Path.of("vreemd.logboek"));
        screen.letGo(held);
        assertThat(screen.focused()).isEqualTo("inbox-report-close");
        screen.press(KeyCode.ENTER);
        assertThat(screen.focused()).isEqualTo("inbox-table");
        screen.press(KeyCode.CONTROL, KeyCode.F);
        assertThat(screen.focused()).isEqualTo("inbox-search");
    }

    @Test
    void inAnotherLanguageMeanwhileARefusedFileIsStillToldAndTheListFound() throws Exception {
        HeldTasks held = beginHeld(Path.of("vreemd.logboek"));
        assertThat(screen.stage().getScene().getFocusOwner().getAccessibleText()).isEqualTo("Logboeken");
        screen.speak(Locale.ENGLISH);
        assertThat(screen.text("inbox-notice")).isEqualTo("Checking the file …");
        screen.letGo(held);
        assertThat(screen.focused()).isEqualTo("inbox-report-close");
        screen.click("shell-language-nl");
        assertThat(screen.text("inbox-report-sentence-0")).startsWith("Dit ");
        assertThat(screen.focused()).isEqualTo("inbox-report-close");
        screen.press(KeyCode.ENTER);
        assertThat(screen.focused()).isEqualTo("inbox-table");
        screen.press(KeyCode.CONTROL, KeyCode.F);
        assertThat(screen.focused()).isEqualTo("inbox-search");
    }

    @Test
    void aLogbookThatCannotBeOpenedAfterAllLeavesTheListAndTheFocusInIt() throws Exception {
        HeldTasks held = beginHeld(Path.of("goed.logboek"));
        screen.services.openRefused = Optional.of(new Refusal(Problem.JOURNAL_TAMPERED));
        screen.letGo(held);
        assertThat(screen.shows("dialog-text")).isTrue();
        assertThat(screen.shows("inbox-table")).isTrue();
        screen.press(KeyCode.ENTER);
        assertThat(screen.focused()).isEqualTo("inbox-table");
    }

    private HeldTasks beginHeld(Path... files) throws Exception {
        HeldTasks held = new HeldTasks().hold();
        screen = new OnScreen(SampleLogbooks.cards());
        screen.tasks = held;
        screen.start(files);
        return held;
    }

    @Test
    void backFromALogbookTheFocusIsInTheList() throws Exception {
        begin(Theme.DARK);
        screen.press(KeyCode.ENTER);
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.focused()).isEqualTo("inbox-table");
    }

    @Test
    void afterAWrongPassphraseTheFocusIsBackInTheFieldWhichIsEmpty() throws Exception {
        toSummary(Theme.DARK);
        screen.press(KeyCode.ENTER);
        screen.type("verkeerd");
        screen.press(KeyCode.ENTER);
        assertThat(screen.focused()).isEqualTo("seal-passphrase");
        screen.type(SampleServices.PASSPHRASE);
        screen.press(KeyCode.ENTER);
        assertThat(screen.shows("sealed")).isTrue();
    }

    @Test
    void afterALanguageSwitchTheFocusIsOnTheScreen() throws Exception {
        toSummary(Theme.DARK);
        screen.click("shell-language-en");
        assertThat(screen.focused()).isEqualTo("summary-seal");
        screen.press(KeyCode.ENTER);
        screen.click("shell-language-nl");
        assertThat(screen.focused()).isEqualTo("seal-passphrase");
        screen.type(SampleServices.PASSPHRASE);
        screen.press(KeyCode.ENTER);
        screen.click("shell-language-en");
        assertThat(screen.focused()).isEqualTo("sealed-inbox");
    }

    @Test
    void whenTheFileIsNotSavedSavingItHasTheFocusAndTheAccent() throws Exception {
        toSummary(Theme.DARK);
        screen.services.saveRefused = Optional.of(new Refusal(Problem.DISK_FULL));
        screen.press(KeyCode.ENTER);
        screen.type(SampleServices.PASSPHRASE);
        screen.press(KeyCode.ENTER);
        assertThat(screen.focused()).isEqualTo("sealed-copy");
        assertThat(screen.stage().getScene().lookup("#sealed-copy").getStyleClass()).contains("accent");
        assertThat(screen.stage().getScene().lookup("#sealed-inbox").getStyleClass()).doesNotContain("accent");
    }

    /** Kinds of all that takes the focus, each held to show it. */
    private Set<String> ringed(Theme theme) {
        Color ring = theme == Theme.DARK ? Color.web("#eef0f2") : Color.web("#191d21");
        Set<String> kinds = new TreeSet<>();
        for (Region region : focusable(screen.stage().getScene().getRoot(), new ArrayList<>())) {
            screen.focus(region);
            assertThat(region.isFocused()).as("%s has the focus", region).isTrue();
            assertThat(strokes(region)).as("ring of %s", region)
                    .anySatisfy(stroke -> assertRing(stroke, ring));
            kinds.add(region.getClass().getSimpleName());
        }
        return kinds;
    }

    private static void assertRing(BorderStroke stroke, Paint ring) {
        assertThat(stroke.getTopStroke()).isEqualTo(ring);
        assertThat(stroke.getWidths().getTop()).isGreaterThanOrEqualTo(WIDE);
    }

    private static List<BorderStroke> strokes(Region region) {
        Border border = region.getBorder();
        return border == null ? List.of() : border.getStrokes();
    }

    private static List<Region> focusable(Node node, List<Region> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return found;
        }
        if (node.isFocusTraversable() && node instanceof Region region) {
            found.add(region);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> focusable(child, found));
        }
        return found;
    }

    private void begin(Theme theme) throws Exception {
        screen = new OnScreen(SampleLogbooks.cards());
        screen.look = new Look(screen.look.language(), theme, screen.look.textSize());
        screen.start();
    }

    private void toSummary(Theme theme) throws Exception {
        begin(theme);
        for (int down = 0; down < 4; down++) {
            screen.press(KeyCode.DOWN);
        }
        screen.press(KeyCode.ENTER);
        screen.toSummary();
    }
}
