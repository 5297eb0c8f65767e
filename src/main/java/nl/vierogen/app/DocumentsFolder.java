package nl.vierogen.app;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where a person expects files that a program saves. */
final class DocumentsFolder {
    private DocumentsFolder() {
    }

    static Path ofThisUser() {
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }
}
