package nl.vierogen.settings;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.KeyChord;
import nl.vierogen.ui.keys.Shortcut;

/**
 * The keys as one person has them.
 *
 * @param letters whether single letters do something
 * @param own the shortcuts that have other keys than they come with
 */
public record OwnKeys(boolean letters, Map<Shortcut, List<KeyChord>> own) {
    /** As the program comes. */
    public static final OwnKeys AS_NEW = new OwnKeys(true, Map.of());

    /** @throws IllegalArgumentException when a key would mean two things */
    public OwnKeys {
        Map<Shortcut, List<KeyChord>> copy = new EnumMap<>(Shortcut.class);
        own.forEach((shortcut, keys) -> {
            if (!keys.equals(shortcut.defaults())) {
                copy.put(shortcut, List.copyOf(keys));
            }
        });
        own = Collections.unmodifiableMap(copy);
        all(own);
    }

    /** What each key does. */
    public KeyBindings bindings() {
        return letters ? all(own) : all(own).withoutLetters();
    }

    /** What each key would do with single letters on. */
    public KeyBindings withLetters() {
        return all(own);
    }

    public OwnKeys withLetters(boolean on) {
        return new OwnKeys(on, own);
    }

    /** @throws IllegalArgumentException when the shortcut keeps its keys, or a key would mean two things */
    public OwnKeys with(Shortcut shortcut, List<KeyChord> keys) {
        if (shortcut.isFixed()) {
            throw new IllegalArgumentException(shortcut + " keeps its key");
        }
        Map<Shortcut, List<KeyChord>> now = new EnumMap<>(Shortcut.class);
        now.putAll(own);
        now.put(shortcut, keys);
        return new OwnKeys(letters, now);
    }

    /** The shortcut has the keys it comes with. @throws IllegalArgumentException when one of them is taken now */
    public OwnKeys without(Shortcut shortcut) {
        return with(shortcut, shortcut.defaults());
    }

    /** Whether the shortcut has other keys than it comes with. */
    public boolean isOwn(Shortcut shortcut) {
        return own.containsKey(shortcut);
    }

    /** These keys with others, one by one, as far as no key comes to mean two things. */
    OwnKeys withWhatFits(Map<Shortcut, List<KeyChord>> others) {
        OwnKeys keys = this;
        for (Map.Entry<Shortcut, List<KeyChord>> one : others.entrySet()) {
            try {
                keys = keys.with(one.getKey(), one.getValue());
            } catch (IllegalArgumentException taken) {
                continue;
            }
        }
        return keys;
    }

    // a key that two places gave to two shortcuts: here the later one has it
    OwnKeys changed(OwnKeys before, OwnKeys now) {
        boolean on = Choices.later(letters, before.letters, now.letters);
        Map<Shortcut, List<KeyChord>> merged = new EnumMap<>(Shortcut.class);
        for (Shortcut shortcut : Shortcut.values()) {
            merged.put(shortcut, Choices.later(keys(shortcut), before.keys(shortcut), now.keys(shortcut)));
        }
        try {
            return new OwnKeys(on, merged);
        } catch (IllegalArgumentException taken) {
            return now.withLetters(on).withWhatFits(merged);
        }
    }

    List<KeyChord> keys(Shortcut shortcut) {
        return own.getOrDefault(shortcut, shortcut.defaults());
    }

    private static KeyBindings all(Map<Shortcut, List<KeyChord>> own) {
        return KeyBindings.defaults().with(own);
    }
}
