package nl.vierogen.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import nl.vierogen.ui.keys.KeyChord;
import nl.vierogen.ui.keys.Shortcut;

/** Choices as they stand in a file: strict JSON with a version. */
public final class SettingsForm {
    private static final int FORMAT_VERSION = 1;

    /**
     * What was read.
     *
     * @param choices the choices
     * @param leftOut shortcuts whose own keys this program cannot take: it does not know the shortcut, or a key has
     * another meaning now
     */
    public record Read(Choices choices, List<String> leftOut) {
    }

    private record Written(int formatVersion, String language, Theme theme, int textSize, boolean letters,
            Map<String, List<String>> keys, Motion motion, int loupeDiameter, int loupePower, boolean displayLocked,
            int reminderMinutes, boolean warmUp, int lockMinutes) {
    }

    /** What stood in the file before there were more settings. */
    private record WrittenLook(int formatVersion, String language, Theme theme, int textSize) {
    }

    private SettingsForm() {
    }

    public static byte[] write(Choices choices) {
        Look look = choices.look();
        return StrictJson.writePretty(new Written(FORMAT_VERSION, look.language().getLanguage(), look.theme(),
                look.textSize().percent(), choices.keys().letters(), written(choices.keys().own()), choices.motion(),
                choices.loupe().diameter(), choices.loupe().power(), choices.displayLocked(),
                choices.work().reminder(), choices.work().warmUp(), choices.work().lock()));
    }

    /** @throws Refusal what {@link StrictJson} refuses, JSON_INVALID_VALUE for a value out of range */
    public static Read read(byte[] bytes) throws Refusal {
        Written written = StrictJson.read(bytes, Written.class);
        require(written.formatVersion());
        try {
            List<String> leftOut = new ArrayList<>();
            OwnKeys keys = keys(written, leftOut);
            return new Read(new Choices(look(written.language(), written.theme(), written.textSize()), keys,
                    written.motion(), new Loupe(written.loupeDiameter(), written.loupePower()),
                    written.displayLocked(),
                    new Work(written.reminderMinutes(), written.warmUp(), written.lockMinutes())), leftOut);
        } catch (IllegalArgumentException outOfRange) {
            throw new Refusal(Problem.JSON_INVALID_VALUE, "$");
        }
    }

    /** The look that earlier programs kept in a file of its own. @throws Refusal as {@link #read} */
    public static Look readLook(byte[] bytes) throws Refusal {
        WrittenLook written = StrictJson.read(bytes, WrittenLook.class);
        require(written.formatVersion());
        try {
            return look(written.language(), written.theme(), written.textSize());
        } catch (IllegalArgumentException outOfRange) {
            throw new Refusal(Problem.JSON_INVALID_VALUE, "$");
        }
    }

    private static void require(int version) throws Refusal {
        if (version != FORMAT_VERSION) {
            throw new Refusal(Problem.JSON_INVALID_VALUE, "$.formatVersion");
        }
    }

    private static Look look(String language, Theme theme, int textSize) {
        Locale spoken = Locale.forLanguageTag(language);
        if (!Texts.LANGUAGES.contains(spoken)) {
            throw new IllegalArgumentException("language");
        }
        return new Look(spoken, theme, new TextSize(textSize));
    }

    private static Map<String, List<String>> written(Map<Shortcut, List<KeyChord>> own) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        own.forEach((shortcut, chords) -> keys.put(shortcut.name(),
                chords.stream().map(KeyChord::written).toList()));
        return keys;
    }

    // all at once where they fit: two shortcuts may have changed places. Else one by one, as far as they go
    private static OwnKeys keys(Written written, List<String> leftOut) {
        Map<Shortcut, List<KeyChord>> known = new LinkedHashMap<>();
        written.keys().forEach((name, chords) -> {
            Optional<Shortcut> shortcut = Arrays.stream(Shortcut.values())
                    .filter(one -> one.name().equals(name) && !one.isFixed()).findFirst();
            List<KeyChord> parsed = chords.stream().map(KeyChord::parse).flatMap(Optional::stream).toList();
            if (shortcut.isPresent() && parsed.size() == chords.size()) {
                known.put(shortcut.get(), parsed);
            } else {
                leftOut.add(name);
            }
        });
        try {
            return new OwnKeys(written.letters(), known);
        } catch (IllegalArgumentException conflict) {
            OwnKeys keys = new OwnKeys(written.letters(), Map.of()).withWhatFits(known);
            known.forEach((shortcut, chords) -> {
                if (!keys.keys(shortcut).equals(chords)) {
                    leftOut.add(shortcut.name());
                }
            });
            return keys;
        }
    }
}
