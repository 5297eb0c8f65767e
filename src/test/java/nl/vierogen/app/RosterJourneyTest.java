package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import nl.vierogen.problem.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rosters with which the program is started, as the file manager does, and rosters that are chosen. */
class RosterJourneyTest {
    @TempDir
    Path folder;

    private Laptop laptop;
    private ProgramOnScreen screen;

    @BeforeEach
    void atHome() throws Exception {
        laptop = new Laptop(folder);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void startedWithANewerRosterItAsksThePassphraseAndThenWhetherItMayHold() throws Exception {
        laptop.takePart();
        laptop.aColleagueTakesPart();
        screen = laptop.start(laptop.bureau.roster());
        screen.waitForFocus("roster-accept");
        assertThat(screen.text("roster-facts")).startsWith("Versie 3 van ").endsWith("met 2 beoordelaars");
        screen.press(KeyCode.ENTER);
        screen.waitForText("key-notice", "De deelnemerslijst is in gebruik genomen.");
        assertThat(screen.text("key-roster-version")).isEqualTo("Deelnemerslijst: versie 3");
        assertThat(held()).isEqualTo(3);
    }

    @Test
    void startedWithAnOlderRosterItRefusesAndTheNewerOneHolds() throws Exception {
        laptop.takePart();
        screen = laptop.start(laptop.bureau.roster(1));
        screen.waitForText("roster-notice",
                "Deze deelnemerslijst (versie 1) is ouder dan de lijst die al bekend is (versie 2).");
        assertThat(screen.shows("roster-accept")).isFalse();
        assertThat(held()).isEqualTo(2);
    }

    @Test
    void aNewerRosterIsChosenOverAnOlderAndTheOlderNeverAgain() throws Exception {
        laptop.takePart();
        laptop.aColleagueTakesPart();
        screen = laptop.start();
        screen.waitFor("inbox");
        choose(laptop.bureau.roster());
        screen.waitForFocus("roster-accept");
        screen.press(KeyCode.ENTER);
        screen.waitForText("key-roster-version", "Deelnemerslijst: versie 3");
        screen.press(KeyCode.ESCAPE);
        screen.waitFor("inbox");
        choose(laptop.bureau.roster(2));
        screen.waitForText("roster-notice",
                "Deze deelnemerslijst (versie 2) is ouder dan de lijst die al bekend is (versie 3).");
        assertThat(held()).isEqualTo(3);
    }

    @Test
    void whoThinksBetterOfANewerRosterKeepsTheOld() throws Exception {
        laptop.takePart();
        laptop.aColleagueTakesPart();
        screen = laptop.start(laptop.bureau.roster());
        screen.waitForFocus("roster-accept");
        screen.tabTo("roster-refuse");
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("roster-choose");
        assertThat(held()).isEqualTo(2);
    }

    @Test
    void afterEscOnAnOfferedRosterTheFocusIsWhereOneGoesOn() throws Exception {
        laptop.takePart();
        laptop.aColleagueTakesPart();
        screen = laptop.start(laptop.bureau.roster());
        screen.waitForFocus("roster-accept");
        screen.press(KeyCode.ESCAPE);
        screen.waitForFocus("inbox-empty-import");
        assertThat(held()).isEqualTo(2);
    }

    @Test
    void theFirstRosterGivenWithTheStartIsComparedByTelephone() throws Exception {
        laptop.enrol();
        screen = laptop.start(laptop.bureau.roster());
        screen.waitForFocus("roster-refuse");
        assertThat(RealWorkJourneyTest.digits(screen.spoken("roster-code-0"))).isEqualTo(laptop.bureau.checkCode());
    }

    @Test
    void withoutKeysARosterIsRefusedAndPracticeGoesOn() throws Exception {
        screen = laptop.anna.start(laptop.bureau.roster());
        screen.waitFor("dialog-text");
        screen.press(KeyCode.ESCAPE);
        screen.waitForFocus("inbox-table");
        assertThat(screen.shows("dialog-text")).isFalse();
    }

    private void choose(Path roster) throws TimeoutException {
        laptop.anna.willOpen(roster);
        screen.tabTo("shell-key");
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("key-backup");
        screen.tabTo("key-roster");
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("roster-choose");
        screen.press(KeyCode.ENTER);
    }

    private int held() throws Refusal {
        return laptop.own().unlock(Person.WORDS.toCharArray()).rosterVersion().orElseThrow();
    }
}
