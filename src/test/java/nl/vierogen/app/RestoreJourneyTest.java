package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another laptop, and the backup that was made at the old one. */
class RestoreJourneyTest {
    @TempDir
    Path folder;

    private Laptop old;
    private Laptop other;
    private Path backup;
    private ProgramOnScreen screen;

    @BeforeEach
    void aBackupAndALaptopWithoutKeys() throws Exception {
        old = new Laptop(Files.createDirectory(folder.resolve("old")));
        old.takePart();
        backup = Files.createDirectory(folder.resolve("usb")).resolve("BO-017.sleutel");
        old.own().saveBackup(backup);
        other = new Laptop(Files.createDirectory(folder.resolve("other")));
        screen = other.anna.start();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aBackupBringsTheKeysBackAndTheRosterComesAgainFromTheBureau() throws Exception {
        toRestoring();
        choose(backup);
        screen.type(Person.WORDS);
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("roster-choose");
        other.anna.willOpen(old.bureau.roster());
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("roster-refuse");
        screen.tabTo("roster-accept");
        screen.press(KeyCode.ENTER);
        screen.waitForText("key-roster-version", "Deelnemerslijst: versie 2");
        assertThat(RealWorkJourneyTest.digits(screen.spoken("key-code")))
                .isEqualTo(old.own().unlock(Person.WORDS.toCharArray()).fingerprint());
        screen.press(KeyCode.ESCAPE);
        screen.waitFor("inbox");
    }

    @Test
    void aWrongPassphraseOrNoFileRestoresNothingAndSaysSo() throws Exception {
        toRestoring();
        screen.tabTo("restore-now");
        screen.press(KeyCode.ENTER);
        screen.waitForText("restore-notice", "Kies eerst een bestand.");
        screen.tabTo("restore-choose");
        choose(backup);
        screen.type("vier ogen zien niets");
        screen.press(KeyCode.ENTER);
        screen.waitForText("restore-notice",
                "De wachtzin klopt niet, of het sleutelbestand is beschadigd. Probeer het opnieuw.");
        assertThat(other.anna.folders().work().resolve("identity.sleutel")).doesNotExist();
    }

    @Test
    void somethingThatIsNoBackupRestoresNothing() throws Exception {
        toRestoring();
        choose(Files.writeString(folder.resolve("usb/brief.sleutel"), "Beste Anna"));
        screen.type(Person.WORDS);
        screen.press(KeyCode.ENTER);
        screen.waitUntilOn("restore-passphrase");
        assertThat(screen.text("restore-notice")).contains("sleutelbestand");
        assertThat(other.anna.folders().work().resolve("identity.sleutel")).doesNotExist();
    }

    private void toRestoring() throws TimeoutException {
        screen.waitForFocus("inbox-table");
        screen.tabTo("shell-join");
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("join-code");
        screen.tabTo("join-restore");
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("restore-choose");
    }

    private void choose(Path file) throws TimeoutException {
        other.anna.willOpen(file);
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("restore-passphrase");
    }
}
