package nl.vierogen.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where this system keeps the data of programs. */
final class DataFolder {
    private static final String NAME = "vierogen";

    private DataFolder() {
    }

    /** The folder for this user; it need not exist yet. */
    static Path ofThisUser() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return in(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"));
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        return in(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"));
    }

    private static Path in(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        Path given = Path.of(value);
        return (given.isAbsolute() ? given : otherwise).resolve(NAME);
    }
}
