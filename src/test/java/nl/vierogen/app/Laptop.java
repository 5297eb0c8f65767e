package nl.vierogen.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import nl.vierogen.archive.PracticeDesk;
import nl.vierogen.archive.own.OpenedKeys;
import nl.vierogen.archive.own.OwnFolder;
import nl.vierogen.problem.Refusal;

/** An assessor at her laptop with something to practise on, and the Bureau that knows her, or will. */
final class Laptop {
    final Person anna;
    final RealBureau bureau;
    private final Path folder;

    /** @param elsewhere holds everything, the folder {@code anna} of her own among it */
    Laptop(Path elsewhere) throws Exception {
        folder = Files.createDirectory(elsewhere.resolve("anna"));
        anna = new Person(folder,
                PracticeFolder.with(Files.createDirectory(elsewhere.resolve("practice")), PracticeDesk.termijn()));
        bureau = new RealBureau(Files.createDirectory(elsewhere.resolve("bureau")));
    }

    /** Keys, known to the Bureau, and its roster taken into use: all without the screens. */
    void takePart() throws Refusal {
        OpenedKeys keys = enrol();
        keys.offered(bureau.roster()).accept();
    }

    /** Keys, known to the Bureau, whose roster has not come yet. */
    OpenedKeys enrol() throws Refusal {
        return enrol(own(), "BO-017");
    }

    /** Someone else, at another laptop, comes onto the roster. */
    void aColleagueTakesPart() throws Refusal {
        enrol(new OwnFolder(folder.resolveSibling("colleague"), anna.clock), "BO-018");
    }

    private OpenedKeys enrol(OwnFolder own, String code) throws Refusal {
        OpenedKeys keys = own.create(code, Person.WORDS.toCharArray());
        Path enrolment = folder.resolve(code + ".aanmelding");
        keys.saveEnrolment(enrolment);
        bureau.add(enrolment, keys.fingerprint());
        return keys;
    }

    /** Her keys, as they lie at this laptop. */
    OwnFolder own() {
        return new OwnFolder(anna.folders().work(), anna.clock);
    }

    /** Starts with the file and gives the passphrase. */
    ProgramOnScreen start(Path... file) throws Refusal, TimeoutException {
        ProgramOnScreen screen = anna.start(file);
        Person.unlock(screen);
        return screen;
    }
}
