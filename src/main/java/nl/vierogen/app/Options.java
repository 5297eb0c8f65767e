package nl.vierogen.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The command line of the desktop program: {@code vierogen [--workspace DIR] [--lang nl|en] [--tour DIR] [FILE...]}.
 *
 * @param workspace folder with the work; empty for where the system keeps such data
 * @param language language of the screens; empty for the one chosen before, Dutch at first
 * @param tour folder for what the tour leaves; empty for no tour
 * @param files to import, one after the other; a single one is opened
 */
record Options(Optional<Path> workspace, Optional<Locale> language, Optional<Path> tour, List<Path> files) {
    Options {
        files = List.copyOf(files);
    }

    /** Wrong use: the message is the sentence to print. */
    static final class WrongUse extends Exception {
        private static final String USAGE = "vierogen [--workspace DIR] [--lang nl|en] [--tour DIR] [FILE...]";

        WrongUse(String what) {
            super(what + System.lineSeparator() + USAGE);
        }
    }

    static Options parse(String... arguments) throws WrongUse {
        Optional<Path> workspace = Optional.empty();
        Optional<Locale> language = Optional.empty();
        Optional<Path> tour = Optional.empty();
        List<Path> files = new ArrayList<>();
        for (int n = 0; n < arguments.length; n++) {
            switch (arguments[n]) {
                case "--workspace" -> workspace = Optional.of(path(value(arguments, ++n)));
                case "--lang" -> language = Optional.of(language(value(arguments, ++n)));
                case "--tour" -> tour = Optional.of(path(value(arguments, ++n)));
                default -> {
                    if (arguments[n].startsWith("--")) {
                        throw new WrongUse(arguments[n] + "?");
                    }
                    files.add(path(arguments[n]));
                }
            }
        }
        return new Options(workspace, language, tour, files);
    }

    /** The first of the files. */
    Optional<Path> file() {
        return files.stream().findFirst();
    }

    private static String value(String[] arguments, int n) throws WrongUse {
        if (n >= arguments.length) {
            throw new WrongUse(arguments[n - 1] + " ...?");
        }
        return arguments[n];
    }

    private static Path path(String written) throws WrongUse {
        try {
            return Path.of(written).toAbsolutePath();
        } catch (InvalidPathException none) {
            throw new WrongUse(written + "?");
        }
    }

    private static Locale language(String written) throws WrongUse {
        return switch (written) {
            case "nl", "en" -> Locale.forLanguageTag(written);
            default -> throw new WrongUse("--lang nl|en");
        };
    }
}
