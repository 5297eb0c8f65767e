package nl.vierogen.store;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds a name at which no file stands yet, so that nothing earlier is written over unasked. */
public final class FreeFile {
    private FreeFile() {
    }

    /** The file, or else the first of {@code name (2).ending}, {@code name (3).ending} ... that is free. */
    public static Path in(Path folder, String name) {
        Path file = folder.resolve(name);
        int dot = name.lastIndexOf('.');
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve(name.substring(0, dot) + " (" + n + ")" + name.substring(dot));
        }
        return file;
    }
}
