package nl.vierogen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import nl.vierogen.assessment.MemoryActLog;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.ui.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The screens around the assessing screen, by keyboard and by id. */
class JourneyTest {
    private OnScreen screen;

    @AfterEach
    void close() throws Exception {
        screen.stop();
    }

    @Test
    void fromTheInboxToASignedResultByKeyboardAlone() throws Exception {
        begin();
        assertThat(screen.focused()).isEqualTo("inbox-table");
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.ENTER);
        assertThat(screen.title()).isEqualTo("LB2026-0412 – Vierogen");
        screen.toSummary();
        assertThat(screen.text("summary-outcome")).isEqualTo("Voldoende");
        screen.press(KeyCode.ENTER);
        assertThat(screen.focused()).isEqualTo("seal-passphrase");
        screen.type(SampleServices.PASSPHRASE);
        screen.press(KeyCode.ENTER);
        assertThat(screen.text("sealed-outcome")).isEqualTo("Voldoende");
        assertThat(screen.title()).isEqualTo("LB2026-0412, ondertekend – Vierogen");
        screen.press(KeyCode.ENTER);
        assertThat(screen.shows("inbox-table")).isTrue();
    }

    @Test
    void beforeTheFirstImageEnterSaysThatNothingStandsInTheWay() throws Exception {
        OpenLogbook logbook = beginUntouched();
        assertThat(screen.focused()).isEqualTo("gate-assess");
        assertThat(screen.shows("assessing")).isFalse();
        screen.press(KeyCode.ENTER);
        assertThat(screen.shows("assessing")).isTrue();
        assertThat(logbook.session().assessment().isDeclaredIndependent()).isTrue();
        screen.press(KeyCode.ESCAPE);
        screen.press(KeyCode.ENTER);
        assertThat(screen.shows("assessing")).as("it is asked once").isTrue();
    }

    @Test
    void onesOwnPracticeGoesBackAndIsSignedAlone() throws Exception {
        OpenLogbook logbook = beginUntouched();
        screen.press(KeyCode.TAB);
        screen.press(KeyCode.ENTER);
        assertThat(logbook.session().assessment().handedBack()).contains(LifeAct.HandBack.OWN_PRACTICE);
        assertThat(screen.text("summary-outcome")).isEqualTo("Teruggelegd");
        assertThat(screen.isOff("summary-seal")).isFalse();
        assertThat(screen.shows("summary-image-case1-hc")).as("no way leads to an image").isFalse();
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.shows("inbox-table")).isTrue();
        screen.press(KeyCode.ENTER);
        assertThat(screen.text("summary-outcome")).isEqualTo("Teruggelegd");
    }

    @Test
    void aLogbookHandedBackByMistakeIsTakenBackAndAskedAboutAgain() throws Exception {
        OpenLogbook logbook = beginUntouched();
        screen.press(KeyCode.TAB);
        screen.press(KeyCode.ENTER);
        screen.click("summary-take-back");
        assertThat(logbook.session().assessment().handedBack()).isEmpty();
        assertThat(screen.focused()).isEqualTo("gate-assess");
    }

    private void writeWhatCannotBeSaved() throws Exception {
        MemoryActLog log = new MemoryActLog();
        screen = new OnScreen(SampleLogbooks.cards());
        screen.services.put(SampleLogbooks.fresh("LB2026-0398", LogbookKind.BIOMETRIE, log));
        screen.start();
        screen.press(KeyCode.ENTER);
        screen.toSummary();
        log.refuse(Optional.of(Problem.DISK_FULL));
        screen.focus("summary-overall");
        screen.type("mooi");
    }

    private OpenLogbook beginUntouched() throws Exception {
        OpenLogbook logbook = SampleLogbooks.untouched("LB2026-0398", LogbookKind.BIOMETRIE, new MemoryActLog());
        screen = new OnScreen(SampleLogbooks.cards());
        screen.services.put(logbook);
        screen.start();
        screen.press(KeyCode.ENTER);
        return logbook;
    }

    @Test
    void aWrongPassphraseIsSaidAndTheFieldIsEmptyAgain() throws Exception {
        toSummaryOf(4);
        screen.press(KeyCode.ENTER);
        screen.type("verkeerd");
        screen.press(KeyCode.ENTER);
        assertThat(screen.text("seal-notice")).startsWith("De wachtzin klopt niet");
        assertThat(screen.isOff("seal-now")).isTrue();
        assertThat(screen.text("seal-practice-passphrase")).contains("“" + SampleServices.PASSPHRASE + "”");
    }

    @Test
    void anInsufficientLogbookCannotBeSignedFromTheScreen() throws Exception {
        toSummaryOf(3);
        assertThat(screen.text("summary-outcome")).isEqualTo("Onvoldoende");
        assertThat(screen.isOff("summary-seal")).isTrue();
        assertThat(screen.text("summary-why")).contains("collega");
        screen.press(KeyCode.ENTER);
        assertThat(screen.shows("seal-passphrase")).isFalse();
    }

    @Test
    void anOpenCriterionOnTheSummaryLeadsToItsPlace() throws Exception {
        toSummaryOf(0);
        screen.click("summary-open-0");
        assertThat(screen.shows("assessing")).isTrue();
        assertThat(screen.services.beganAt).contains(new SlotId("case1-ac"));
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.shows("inbox-table")).isTrue();
    }

    @Test
    void theAssessingScreenIsBuiltAgainAtThePlaceThatWasLeft() throws Exception {
        toSummaryOf(0);
        screen.services.move.accept(new SlotId("case3-fl"), Optional.empty());
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.services.beganAt).contains(new SlotId("case3-fl"));
        screen.services.move.accept(new SlotId("case2-hc"), Optional.empty());
        screen.click("shell-language-en");
        assertThat(screen.services.beganAt).contains(new SlotId("case2-hc"));
    }

    @Test
    void theTabKeyComesThroughTheCommentToTheButtonAndBack() throws Exception {
        toSummaryOf(4);
        screen.focus("summary-overall");
        List<String> after = List.of("summary-advice-training", "summary-advice-hands-on", "summary-advice-note",
                "summary-letter", "summary-seal");
        for (String next : after) {
            screen.press(KeyCode.TAB);
            assertThat(screen.focused()).isEqualTo(next);
        }
        for (int step = 0; step < after.size(); step++) {
            screen.press(KeyCode.SHIFT, KeyCode.TAB);
        }
        assertThat(screen.focused()).isEqualTo("summary-overall");
    }

    @Test
    void escapeGoesBackOneScreenAtATime() throws Exception {
        toSummaryOf(4);
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.shows("assessing")).isTrue();
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.shows("inbox-table")).isTrue();
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.shows("inbox-table")).isTrue();
    }

    @Test
    void filesGivenAtTheStartAreImportedAndReported() throws Exception {
        screen = new OnScreen(List.of()).start(Path.of("vreemd.logboek"), Path.of("goed.logboek"));
        assertThat(screen.shows("inbox-report")).isTrue();
        assertThat(screen.text("inbox-report-sentence-0")).startsWith("Dit bestand is voor iemand anders");
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.shows("inbox-report")).isFalse();
        assertThat(screen.shows("inbox-table")).isTrue();
    }

    @Test
    void theFileGivenAtTheStartIsOpenedWithEnter() throws Exception {
        screen = new OnScreen(List.of()).start(Path.of("goed.logboek"));
        assertThat(screen.text("inbox-report-close")).isEqualTo("Openen");
        screen.press(KeyCode.ENTER);
        assertThat(screen.shows("assessing")).isTrue();
    }

    @Test
    void anEmptyInboxOffersPractice() throws Exception {
        screen = new OnScreen(List.of()).start();
        assertThat(screen.shows("inbox-table")).isFalse();
        screen.click("inbox-practise");
        assertThat(screen.shows("inbox-table")).isTrue();
        assertThat(screen.focused()).isEqualTo("inbox-table");
    }

    @Test
    void languageThemeAndTextSizeAreOneClickAway() throws Exception {
        begin();
        screen.click("shell-language-en");
        assertThat(screen.text("inbox-import")).isEqualTo("Import");
        screen.click("shell-theme");
        screen.click("shell-text-larger");
        assertThat(screen.look.theme()).isEqualTo(Theme.LIGHT);
        assertThat(screen.look.textSize().percent()).isEqualTo(110);
        assertThat(screen.look.language().getLanguage()).isEqualTo("en");
    }

    @Test
    void aTextThatCannotBeSavedKeepsTheLanguageWholeUntilItIsLeftBehind() throws Exception {
        writeWhatCannotBeSaved();
        screen.press(KeyCode.TAB);
        screen.press(KeyCode.ENTER);
        screen.click("shell-language-en");
        assertThat(screen.text("dialog-text")).contains("De schijf is vol", "gekopieerd");
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.look.language().getLanguage()).isEqualTo("nl");
        assertThat(screen.title()).isEqualTo("LB2026-0398, samenvatting – Vierogen");
        screen.click("shell-language-en");
        screen.press(KeyCode.ENTER);
        assertThat(screen.look.language().getLanguage()).as("Enter alone loses nothing").isEqualTo("nl");
        screen.click("shell-language-en");
        screen.press(KeyCode.TAB);
        screen.press(KeyCode.ENTER);
        assertThat(screen.look.language().getLanguage()).isEqualTo("en");
        assertThat(screen.title()).isEqualTo("LB2026-0398, summary – Vierogen");
    }

    @Test
    void theWindowClosesWithoutATextThatCannotBeSaved() throws Exception {
        writeWhatCannotBeSaved();
        screen.requestClose();
        assertThat(screen.stage().isShowing()).isTrue();
        screen.requestClose();
        screen.press(KeyCode.ENTER);
        assertThat(screen.stage().isShowing()).as("Enter alone loses nothing").isTrue();
        screen.requestClose();
        screen.press(KeyCode.TAB);
        screen.press(KeyCode.ENTER);
        assertThat(screen.stage().isShowing()).isFalse();
    }

    @Test
    void filteringAndSearchingNarrowTheList() throws Exception {
        begin();
        screen.click("inbox-filter-sealed");
        screen.press(KeyCode.CONTROL, KeyCode.F);
        assertThat(screen.focused()).isEqualTo("inbox-search");
        screen.type("0999");
        assertThat(screen.shows("inbox-nothing-found")).isTrue();
    }

    @Test
    void theArrowKeysOnTheFiltersFilter() throws Exception {
        begin();
        screen.focus("inbox-filter-all");
        screen.press(KeyCode.RIGHT);
        assertThat(screen.focused()).isEqualTo("inbox-filter-to-do");
        assertThat(screen.shownLogbooks()).isEqualTo(6);
        screen.press(KeyCode.SPACE);
        assertThat(screen.isSelected("inbox-filter-to-do")).isTrue();
    }

    @Test
    void theArrowKeysGoPastTheLanguagesAndSpaceChooses() throws Exception {
        begin();
        screen.focus("shell-language-nl");
        screen.press(KeyCode.RIGHT);
        assertThat(screen.focused()).isEqualTo("shell-language-en");
        assertThat(screen.text("inbox-import")).as("walking by chooses nothing").isEqualTo("Importeren");
        screen.press(KeyCode.SPACE);
        assertThat(screen.text("inbox-import")).isEqualTo("Import");
        assertThat(screen.isSelected("shell-language-en")).isTrue();
        assertThat(screen.focused()).isEqualTo("inbox-table");
        screen.focus("shell-theme");
        screen.press(KeyCode.LEFT);
        screen.press(KeyCode.LEFT);
        assertThat(screen.focused()).isEqualTo("shell-language-nl");
        assertThat(screen.look.language().getLanguage()).as("nobody asked for Dutch").isEqualTo("en");
    }

    @Test
    void theKeysOfTheInboxWorkInTheHeaderToo() throws Exception {
        begin();
        screen.focus("shell-theme");
        screen.press(KeyCode.CONTROL, KeyCode.F);
        assertThat(screen.focused()).isEqualTo("inbox-search");
    }

    @Test
    void escapeEmptiesTheSearchField() throws Exception {
        begin();
        screen.press(KeyCode.CONTROL, KeyCode.F);
        screen.type("0999");
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.shownLogbooks()).isEqualTo(SampleLogbooks.cards().size());
        assertThat(screen.focused()).isEqualTo("inbox-search");
    }

    @Test
    void helpShowsTheKeysAndGivesTheFocusBack() throws Exception {
        begin();
        screen.press(KeyCode.F1);
        assertThat(screen.shows("shell-keys")).isTrue();
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.shows("shell-keys")).isFalse();
        assertThat(screen.focused()).isEqualTo("inbox-table");
    }

    @Test
    void practiceIsSaidInASentence() throws Exception {
        begin();
        assertThat(screen.stage().getScene().lookup("#shell-practice").getAccessibleText()).contains("OEFENEN");
    }

    @Test
    void everyButtonHasAnIdAndAName() throws Exception {
        begin();
        assertNamed(screen.stage().getScene().getRoot());
    }

    private static void assertNamed(Node node) {
        if (node instanceof ButtonBase button && node.getAccessibleRole() != AccessibleRole.TEXT) {
            assertThat(button.getId()).as("id of %s", button).isNotBlank();
            assertThat(button.getText() + button.getAccessibleText()).as("name of %s", button.getId())
                    .isNotIn("null", "nullnull");
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(JourneyTest::assertNamed);
        }
    }

    private void begin() throws Exception {
        screen = new OnScreen(SampleLogbooks.cards()).start();
    }

    private void toSummaryOf(int row) throws Exception {
        begin();
        for (int down = 0; down < row; down++) {
            screen.press(KeyCode.DOWN);
        }
        screen.press(KeyCode.ENTER);
        screen.toSummary();
    }
}
