package nl.vierogen.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Refusal;
import nl.vierogen.shell.Look;
import nl.vierogen.store.AtomicFile;
import nl.vierogen.ui.Failures;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;

/** Keeps how a person likes the program. Not worth a question when it cannot be read: then the program is as new. */
final class LookFile {
    private static final String NAME = "look.json";
    private static final int FORMAT_VERSION = 1;
    private static final Look AS_NEW = new Look(Locale.forLanguageTag("nl"), Theme.DARK, TextSize.NORMAL);

    private final Path file;

    /** What stands in the file. */
    private record Written(int formatVersion, String language, Theme theme, int textSize) {
    }

    LookFile(Path folder) {
        file = folder.resolve(NAME);
    }

    Look read(Optional<Locale> language) {
        Look kept = kept();
        return new Look(language.orElse(kept.language()), kept.theme(), kept.textSize());
    }

    void write(Look look) throws Refusal {
        AtomicFile.write(file, StrictJson.writePretty(new Written(FORMAT_VERSION, look.language().getLanguage(),
                look.theme(), look.textSize().percent())));
    }

    private Look kept() {
        if (!Files.exists(file)) {
            return AS_NEW;
        }
        try {
            Written written = StrictJson.read(Files.readAllBytes(file), Written.class);
            return new Look(Locale.forLanguageTag(written.language()), written.theme(),
                    new TextSize(written.textSize()));
        } catch (IOException | Refusal | IllegalArgumentException unreadable) {
            Failures.unexpected(unreadable);
            return AS_NEW;
        }
    }
}
