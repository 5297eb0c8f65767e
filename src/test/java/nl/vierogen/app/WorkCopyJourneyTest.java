package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import nl.vierogen.app.workspace.WorkspaceDoor;
import nl.vierogen.archive.PracticeDesk;
import nl.vierogen.archive.own.OpenedKeys;
import nl.vierogen.archive.own.OwnFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All work saved at one laptop, and gone on with at another. */
class WorkCopyJourneyTest {
    @TempDir
    Path folder;

    @Test
    void whoHasACopyAndThePassphraseGoesOnAtAnotherLaptop() throws Exception {
        RealBureau bureau = new RealBureau(Files.createDirectory(folder.resolve("bureau")));
        Path old = Files.createDirectory(folder.resolve("old"));
        Path copy = worked(bureau, old);

        Path fresh = Files.createDirectory(folder.resolve("new"));
        Person other = new Person(fresh, PracticeFolder.with(fresh, PracticeDesk.termijn()));
        try (ProgramOnScreen screen = other.start()) {
            screen.waitForFocus("inbox-table");
            screen.tabTo("shell-join");
            screen.press(KeyCode.ENTER);
            screen.waitForFocus("join-code");
            screen.tabTo("join-restore");
            screen.press(KeyCode.ENTER);
            screen.waitForFocus("restore-choose");
            other.willOpen(copy);
            screen.press(KeyCode.ENTER);
            screen.waitForFocus("restore-passphrase");
            screen.type(Person.WORDS);
            screen.press(KeyCode.ENTER);
            screen.waitForLogbooks("LB-1");
            assertThat(screen.shows("shell-lock")).as("it is work, not practice").isTrue();
        }
    }

    private Path worked(RealBureau bureau, Path laptop) throws Exception {
        Person person = new Person(laptop, laptop.resolve("practice"));
        OwnFolder own = new OwnFolder(laptop.resolve("werk"), person.clock);
        OpenedKeys keys = own.create("BO-017", Person.WORDS.toCharArray());
        Path enrolment = laptop.resolve("BO-017.aanmelding");
        keys.saveEnrolment(enrolment);
        bureau.add(enrolment, keys.fingerprint());
        keys.offered(bureau.roster()).accept();
        try (WorkspaceDoor door = WorkspaceDoor.real(own, keys, person.clock, "test")) {
            door.archive().shelf().importFile(bureau.pack("LB-1"));
        }
        try (ProgramOnScreen screen = person.start()) {
            Person.unlock(screen);
            screen.waitForLogbooks("LB-1");
            screen.tabTo("shell-key");
            screen.press(KeyCode.ENTER);
            screen.waitForFocus("key-backup");
            screen.tabTo("key-copy");
            screen.press(KeyCode.ENTER);
            screen.waitForFocus("copy-save");
            screen.press(KeyCode.ENTER);
            Path copy = laptop.resolve("BO-017-" + LocalDate.now(person.clock) + ".werkkopie");
            screen.waitForText("copy-notice",
                    "Werkkopie " + copy.getFileName() + " is opgeslagen en tot het einde nagelezen.");
            return copy;
        }
    }
}
