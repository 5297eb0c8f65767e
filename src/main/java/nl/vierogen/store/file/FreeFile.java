package nl.vierogen.store.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Finds a name at which no file stands yet, so that nothing earlier is written over unasked. */
public final class FreeFile {
    private static final int MOST = 1000;

    private FreeFile() {
    }

    /**
     * The file, or else the first of {@code name (2).ending}, {@code name (3).ending} ... that is free. A name of which the
     * disk does not tell is not free.
     */
    public static Path in(Path folder, String name) {
        Path file = folder.resolve(name);
        int dot = name.lastIndexOf('.');
        for (int n = 2; !Files.notExists(file); n++) {
            Object which = n <= MOST ? n : UUID.randomUUID();
            file = folder.resolve(name.substring(0, dot) + " (" + which + ")" + name.substring(dot));
            if (n > MOST) {
                return file;
            }
        }
        return file;
    }
}
