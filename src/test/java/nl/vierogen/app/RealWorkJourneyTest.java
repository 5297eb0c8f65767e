package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import nl.vierogen.app.entrance.Entrance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From practice to a result that counts: the assessor at her laptop, the Bureau at its command line. */
class RealWorkJourneyTest {
    private static final TypedScores PASSING = TypedScores.on("termijn", "222221 22221 22122 22222 21222");

    @TempDir
    Path folder;

    private Laptop laptop;
    private Person anna;
    private RealBureau bureau;
    private ProgramOnScreen screen;

    @BeforeEach
    void aLaptopAndABureau() throws Exception {
        laptop = new Laptop(folder);
        anna = laptop.anna;
        bureau = laptop.bureau;
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void anAssessorTakesPartAndSignsAResultThatTheBureauVerifies() throws Exception {
        screen = anna.start();
        Person.enrol(screen);
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("send-save");
        assertThat(folder.resolve("anna/BO-017.sleutel")).as("the backup").exists();
        closeAndStartAgain();

        screen.waitForFocus("unlock-passphrase");
        screen.type("vier ogen zien niets");
        screen.press(KeyCode.ENTER);
        screen.waitForText("unlock-notice",
                "De wachtzin klopt niet, of het sleutelbestand is beschadigd. Probeer het opnieuw.");
        Person.unlock(screen);
        screen.waitForFocus("send-save");
        screen.press(KeyCode.ENTER);
        screen.waitFor("send-notice");
        bureau.add(folder.resolve("anna/BO-017.aanmelding"), digits(screen.spoken("send-code")));
        screen.tabTo("send-next");
        screen.press(KeyCode.ENTER);
        takeTheFirstRoster();

        anna.willOpen(bureau.pack("LB2026-0412"));
        screen.press(KeyCode.ESCAPE);
        screen.waitFor("inbox");
        assertThat(screen.shows("shell-practice")).as("this is no practice").isFalse();
        screen.press(KeyCode.CONTROL, KeyCode.I);
        screen.waitFor("inbox-report");
        screen.press(KeyCode.ESCAPE);
        screen.openFirst("LB2026-0412");
        screen.waitForFocus("assessment-screen");
        PASSING.type(screen);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.waitForFocus("summary-seal");
        screen.press(KeyCode.ENTER);
        screen.waitFor("seal-facts");
        screen.tabTo("seal-passphrase");
        assertThat(screen.shows("seal-practice-passphrase")).isFalse();
        screen.type(Person.WORDS);
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("sealed-inbox");
        assertThat(bureau.verify(folder.resolve("anna/LB2026-0412.uitslag"))).contains("\"valid\":true",
                "\"practice\":false", bureau.assessor(), "\"outcome\":\"SUFFICIENT\"");
    }

    private void takeTheFirstRoster() throws TimeoutException {
        screen.waitForFocus("roster-choose");
        anna.willOpen(bureau.roster());
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("roster-refuse");
        assertThat(digits(screen.spoken("roster-code-0"))).isEqualTo(bureau.checkCode());
        assertThat(screen.text("roster-facts")).startsWith("Versie 2 van ").endsWith("met 1 beoordelaar");
        screen.tabTo("roster-accept");
        screen.press(KeyCode.ENTER);
        screen.waitForText("key-notice", "De deelnemerslijst is in gebruik genomen.");
        assertThat(screen.text("key-roster-version")).isEqualTo("Deelnemerslijst: versie 2");
    }

    @Test
    void anUntouchedScreenLocksWithEverythingSavedAndOpensWhereItWas() throws Exception {
        atWork();
        screen.openFirst("LB2026-0001");
        screen.waitForFocus("assessment-screen");
        screen.press(KeyCode.RIGHT);
        screen.press(KeyCode.DIGIT2);
        screen.waitForScore("magnification", 2);
        screen.press(KeyCode.O);
        screen.waitForFocus("assessment-comment");
        screen.type("net niet scherp");
        anna.clock.pass(Entrance.UNTOUCHED.minusSeconds(1));
        screen.act(anna::tick);
        assertThat(screen.shows("assessment-screen")).isTrue();
        anna.clock.pass(Duration.ofSeconds(1));
        screen.act(anna::tick);
        screen.waitForFocus("unlock-passphrase");
        assertThat(screen.shows("assessment-screen")).isFalse();

        Person.unlock(screen);
        screen.waitForFocus("assessment-screen");
        screen.waitForScore("magnification", 2);
        screen.waitForComment("net niet scherp");
    }

    @Test
    void theFirstTouchAfterTooLongLocksInsteadOfWorking() throws Exception {
        atWork();
        anna.clock.pass(Entrance.UNTOUCHED.plusHours(8));
        screen.press(KeyCode.HOME);
        screen.waitForFocus("unlock-passphrase");
    }

    @Test
    void aKeyLocksAndPracticeIsOneKeyAway() throws Exception {
        atWork();
        screen.press(KeyCode.CONTROL, KeyCode.L);
        screen.waitForFocus("unlock-passphrase");
        screen.press(KeyCode.ESCAPE);
        screen.waitForLogbooks("OEF-T1");
        assertThat(screen.shows("shell-practice")).isTrue();
        anna.clock.pass(Entrance.UNTOUCHED);
        screen.act(anna::tick);
        assertThat(screen.shows("inbox")).as("practice keeps no secret").isTrue();
        screen.tabTo("shell-work");
        screen.press(KeyCode.ENTER);
        Person.unlock(screen);
        screen.waitForLogbooks("LB2026-0001");
    }

    @Test
    void anotherPassphraseHoldsForSigningAtOnce() throws Exception {
        atWork();
        screen.tabTo("shell-key");
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("key-backup");
        screen.tabTo("key-change");
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("change-old");
        screen.type(Person.WORDS);
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("change-passphrase");
        screen.type("nu met andere woorden");
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("change-again");
        screen.type("nu met andere woorden");
        screen.press(KeyCode.ENTER);
        screen.waitForText("key-notice",
                "De wachtzin is gewijzigd. Eerdere reservekopieën houden de oude: sla een nieuwe op.");
        screen.press(KeyCode.ESCAPE);
        screen.openFirst("LB2026-0001");
        screen.waitForFocus("assessment-screen");
        PASSING.type(screen);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.waitForFocus("summary-seal");
        screen.press(KeyCode.ENTER);
        screen.waitFor("seal-facts");
        screen.tabTo("seal-passphrase");
        screen.type("nu met andere woorden");
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("sealed-inbox");
    }

    /** Enrolled without the screens, with one package imported by starting the program with it. */
    private void atWork() throws Exception {
        laptop.takePart();
        screen = laptop.start(bureau.pack("LB2026-0001"));
        screen.waitFor("inbox-report");
        screen.press(KeyCode.ESCAPE);
    }

    private void closeAndStartAgain() throws Exception {
        screen.askToClose();
        screen.waitUntilClosed();
        screen = anna.start();
    }

    static String digits(String spoken) {
        String digits = spoken.replaceAll("[^0-9]", "");
        return String.join(" ", digits.split("(?<=\\G[0-9]{4})"));
    }
}
