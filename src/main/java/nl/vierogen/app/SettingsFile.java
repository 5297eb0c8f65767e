package nl.vierogen.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.settings.Change;
import nl.vierogen.settings.Choices;
import nl.vierogen.settings.SettingsForm;
import nl.vierogen.store.file.AtomicFile;
import nl.vierogen.store.file.FreeFile;
import nl.vierogen.store.file.Turn;
import nl.vierogen.ui.Failures;

/**
 * Keeps what a person has chosen. What cannot be read is put aside under another name before anything is written over it,
 * and the program is as new. Only what is chosen differently here is written over what stands there: another window may
 * have written since, and a language asked for at the start was not chosen.
 */
final class SettingsFile {
    private static final String NAME = "settings.json";
    private static final String LOCK = "settings.lock";
    private static final String ASIDE = "settings-unreadable.json";
    // before there were more settings than these
    private static final String LOOK = "look.json";

    private final Path folder;
    private final List<Change> unwritten = new ArrayList<>();
    // in the file when this program looked or wrote last
    private Choices there = Choices.AS_NEW;
    private boolean unreadableAside;

    /**
     * What was read.
     *
     * @param choices what holds
     * @param trouble what could not be read, empty when all could
     */
    record Read(Choices choices, Optional<Refusal> trouble) {
        Read in(Optional<Locale> language) {
            return new Read(language.map(spoken -> choices.withLook(choices.look().withLanguage(spoken)))
                    .orElse(choices), trouble);
        }
    }

    SettingsFile(Path folder) {
        this.folder = folder;
    }

    /** @param language to speak whatever was chosen before */
    synchronized Read read(Optional<Locale> language) {
        Path file = folder.resolve(NAME);
        Read read = Files.exists(file) ? kept(file) : earlier();
        there = read.choices();
        return read.in(language);
    }

    /**
     * Writes what was chosen, and what could not be written before.
     *
     * @return what another window has written since this one looked
     */
    synchronized Change write(Change chosen) throws Refusal {
        unwritten.add(chosen);
        return Turn.take(folder.resolve(LOCK), this::merge);
    }

    private Change merge() throws Refusal {
        Path file = folder.resolve(NAME);
        Choices known = with(unwritten, there);
        Choices whole = with(unwritten, now(file));
        AtomicFile.write(file, SettingsForm.write(whole));
        unwritten.clear();
        there = whole;
        unreadableAside = false;
        return new Change(known, whole);
    }

    /** What another window has written since this one looked; nothing while it cannot be read. */
    synchronized Change look() {
        Choices known = there;
        try {
            there = SettingsForm.read(Files.readAllBytes(folder.resolve(NAME))).choices();
        } catch (IOException | Refusal unreadable) {
            // told at the next start, and kept aside before anything is written over it
            return new Change(known, known);
        }
        return new Change(known, there);
    }

    private static Choices with(List<Change> changes, Choices choices) {
        Choices all = choices;
        for (Change change : changes) {
            all = change.in(all);
        }
        return all;
    }

    private Choices now(Path file) {
        try {
            return Files.exists(file) ? SettingsForm.read(Files.readAllBytes(file)).choices() : there;
        } catch (IOException | Refusal unreadable) {
            keepAside(file);
            return there;
        }
    }

    private Read kept(Path file) {
        try {
            SettingsForm.Read read = SettingsForm.read(Files.readAllBytes(file));
            List<String> leftOut = read.leftOut();
            return leftOut.isEmpty() ? new Read(read.choices(), Optional.empty())
                    : new Read(read.choices(), Optional.of(new Refusal(Problem.SETTINGS_KEYS_LEFT_OUT, aside(file))));
        } catch (IOException | Refusal unreadable) {
            Failures.unexpected(unreadable);
            return new Read(Choices.AS_NEW, Optional.of(new Refusal(Problem.SETTINGS_UNREADABLE, aside(file))));
        }
    }

    private Read earlier() {
        Path file = folder.resolve(LOOK);
        if (!Files.exists(file)) {
            return new Read(Choices.AS_NEW, Optional.empty());
        }
        try {
            return new Read(Choices.AS_NEW.withLook(SettingsForm.readLook(Files.readAllBytes(file))),
                    Optional.empty());
        } catch (IOException | Refusal unreadable) {
            Failures.unexpected(unreadable);
            return new Read(Choices.AS_NEW, Optional.of(new Refusal(Problem.SETTINGS_UNREADABLE, LOOK)));
        }
    }

    // once for what cannot be read: it may have been put aside when the program started
    private void keepAside(Path file) {
        if (!unreadableAside) {
            aside(file);
        }
    }

    // a copy: the file itself is written over with the next choice
    private String aside(Path file) {
        unreadableAside = true;
        Path copy = FreeFile.in(folder, ASIDE);
        try {
            Files.copy(file, copy);
            return String.valueOf(copy.getFileName());
        } catch (IOException failed) {
            Failures.unexpected(failed);
            return NAME;
        }
    }
}
