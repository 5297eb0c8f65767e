package nl.vierogen.ui.keys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import nl.vierogen.texts.Texts;

/**
 * Which keys do what.
 *
 * @param chords the chords of each shortcut, the one to show first; a shortcut without any has no key
 */
public record KeyBindings(Map<Shortcut, List<KeyChord>> chords) {
    private static final KeyBindings DEFAULTS = new KeyBindings(Stream.of(Shortcut.values())
            .collect(Collectors.toMap(Function.identity(), Shortcut::defaults)));

    /** @throws IllegalArgumentException when a chord has two meanings in one context */
    public KeyBindings {
        Map<Shortcut, List<KeyChord>> copy = new EnumMap<>(Shortcut.class);
        chords.forEach((shortcut, keys) -> copy.put(shortcut, List.copyOf(keys)));
        chords = Collections.unmodifiableMap(copy);
        List<String> conflicts = isAsItComes(chords) ? List.of() : conflicts(chords);
        if (!conflicts.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", conflicts));
        }
    }

    /** The keys as they come. */
    public static KeyBindings defaults() {
        return DEFAULTS;
    }

    /** These bindings with other keys for some. @throws IllegalArgumentException when a key would mean two things */
    public KeyBindings with(Map<Shortcut, List<KeyChord>> others) {
        Map<Shortcut, List<KeyChord>> all = new EnumMap<>(chords);
        all.putAll(others);
        return new KeyBindings(all);
    }

    /**
     * These bindings without single letters (WCAG 2.1, 2.1.4: single-key shortcuts can be switched off). What had nothing
     * but its letter gets Ctrl and Shift with it, or else Ctrl, so that nothing needs a mouse.
     */
    public KeyBindings withoutLetters() {
        Map<Shortcut, List<KeyChord>> all = new EnumMap<>(Shortcut.class);
        chords.forEach((shortcut, keys) -> all.put(shortcut, keys.stream().filter(key -> !key.isLetter()).toList()));
        chords.forEach((shortcut, keys) -> {
            if (!keys.isEmpty() && all.getOrDefault(shortcut, List.of()).isEmpty()) {
                KeyCode letter = keys.getFirst().code();
                boolean shift = !keys.getFirst().shift();
                Stream.of(new KeyChord(letter, true, shift), new KeyChord(letter, true, !shift))
                        .filter(held -> taken(all, shortcut, held).isEmpty()).findFirst()
                        .ifPresent(held -> all.put(shortcut, List.of(held)));
            }
        });
        return new KeyBindings(all);
    }

    /** The other shortcut that has the chord already where it would mean two things, empty when there is none. */
    public Optional<Shortcut> taken(Shortcut shortcut, KeyChord chord) {
        return taken(chords, shortcut, chord);
    }

    private static Optional<Shortcut> taken(Map<Shortcut, List<KeyChord>> chords, Shortcut shortcut, KeyChord chord) {
        return chords.entrySet().stream()
                .filter(entry -> entry.getKey() != shortcut && entry.getValue().contains(chord)
                        && entry.getKey().context().overlaps(shortcut.context()))
                .map(Map.Entry::getKey).findFirst();
    }

    /** What the chord means in the first of the contexts that knows it. */
    public Optional<Shortcut> find(KeyChord chord, List<Context> contexts) {
        return contexts.stream().flatMap(context -> chords.entrySet().stream()
                .filter(entry -> entry.getKey().context() == context && entry.getValue().contains(chord))
                .map(Map.Entry::getKey)).findFirst();
    }

    /** The first key of the shortcut as it is written, empty when it has none. */
    public Optional<String> label(Shortcut shortcut, Texts texts) {
        return chords.getOrDefault(shortcut, List.of()).stream().findFirst().map(chord -> chord.label(texts));
    }

    /** What it does, with its key: for a tooltip. */
    public String tooltip(Shortcut shortcut, Texts texts) {
        return shortcut.text(texts) + label(shortcut, texts).map(key -> " (" + key + ")").orElse("");
    }

    // a test holds these free of conflicts: to compare them at every start would delay it for nothing
    private static boolean isAsItComes(Map<Shortcut, List<KeyChord>> chords) {
        return chords.entrySet().stream().allMatch(entry -> entry.getValue() == entry.getKey().defaults());
    }

    // each chord is compared with those like it alone: this is done for every change of a key
    private static List<String> conflicts(Map<Shortcut, List<KeyChord>> chords) {
        Map<KeyChord, List<Shortcut>> meanings = new HashMap<>();
        List<String> conflicts = new ArrayList<>();
        chords.forEach((shortcut, keys) -> keys.forEach(chord -> {
            List<Shortcut> others = meanings.computeIfAbsent(chord, _ -> new ArrayList<>());
            others.stream().filter(other -> other != shortcut && other.context().overlaps(shortcut.context()))
                    .findFirst()
                    .ifPresent(other -> conflicts.add(chord.written() + " is " + other + " and " + shortcut));
            others.add(shortcut);
        }));
        return conflicts;
    }
}
