package nl.vierogen.settings.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import nl.vierogen.settings.OwnKeys;
import nl.vierogen.settings.Settings;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Notice;
import nl.vierogen.ui.Tone;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.KeyChord;
import nl.vierogen.ui.keys.KeyRule;
import nl.vierogen.ui.keys.Shortcut;

/** Other keys for a shortcut: a key is pressed, and refused with the reason when it cannot be. */
final class KeysViewModel {
    private final Settings settings;
    private final ObservableValue<KeyBindings> bindings;
    private final Texts texts;
    private final Consumer<Notice> tell;
    private final ReadOnlyObjectWrapper<Optional<Shortcut>> asking = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param bindings what each key does, while it is followed
     * @param tell shows what became of a key
     */
    KeysViewModel(Settings settings, ObservableValue<KeyBindings> bindings, Texts texts, Consumer<Notice> tell) {
        this.settings = settings;
        this.bindings = bindings;
        this.texts = texts;
        this.tell = tell;
    }

    /** Every shortcut that can have another key, by topic. */
    List<KeyLine> lines() {
        return Arrays.stream(Shortcut.values()).filter(shortcut -> !shortcut.isFixed())
                .sorted((one, other) -> one.topic().compareTo(other.topic()))
                .map(shortcut -> new KeyLine(shortcut, does(shortcut))).toList();
    }

    /** Everything a key can be found by. */
    String words(KeyLine line) {
        return String.join(" ", texts.get(Section.KEYS.textKey()), texts.get(line.shortcut().topic().textKey()),
                line.does(), label(line.shortcut()));
    }

    /** Its keys as they are written. */
    String label(Shortcut shortcut) {
        List<KeyChord> chords = bindings.getValue().chords().getOrDefault(shortcut, List.of());
        return chords.isEmpty() ? texts.get("keys.none")
                : chords.stream().map(chord -> chord.label(texts)).distinct()
                        .collect(Collectors.joining(texts.get("setting.keys.or")));
    }

    /** Changes whenever a key may be written otherwise. */
    ObservableValue<KeyBindings> changes() {
        return bindings;
    }

    boolean isOwn(Shortcut shortcut) {
        return settings.now().keys().isOwn(shortcut);
    }

    /** The shortcut for which a key is to be pressed. */
    ReadOnlyObjectProperty<Optional<Shortcut>> askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** Asks for a key. */
    void ask(Shortcut shortcut) {
        asking.set(Optional.of(shortcut));
        tell.accept(new Notice(Tone.ACCENT, texts.get("setting.keys.press", does(shortcut))));
    }

    /** No key after all. */
    void stop() {
        if (asking.get().isPresent()) {
            asking.set(Optional.empty());
            tell.accept(Notice.NONE);
        }
    }

    /** This key cannot be; another one is still asked for. */
    void refuse(KeyRule rule) {
        tell.accept(new Notice(Tone.WARNING, texts.get(rule.textKey())));
    }

    /** The key that was pressed takes the place of the first key of the shortcut, unless it means something already. */
    void press(KeyChord chord) {
        Shortcut shortcut = asking.get().orElseThrow();
        OwnKeys keys = settings.now().keys();
        Optional<Shortcut> other = keys.withLetters().taken(shortcut, chord);
        if (other.isPresent()) {
            tell.accept(new Notice(Tone.WARNING,
                    texts.get("setting.keys.taken", chord.label(texts), does(other.get()))));
            return;
        }
        List<KeyChord> had = keys.withLetters().chords().getOrDefault(shortcut, List.of());
        List<KeyChord> chords = new ArrayList<>(List.of(chord));
        had.stream().skip(1).filter(kept -> !kept.equals(chord)).forEach(chords::add);
        asking.set(Optional.empty());
        settings.change(choices -> choices.withKeys(keys.with(shortcut, chords)));
        tell.accept(new Notice(Tone.SUCCESS,
                texts.get(chord.isLetter() && !keys.letters() ? "setting.keys.given.letter" : "setting.keys.given",
                        chord.label(texts), does(shortcut))));
    }

    /** The keys that the shortcut came with. */
    void reset(Shortcut shortcut) {
        stop();
        OwnKeys keys = settings.now().keys();
        Optional<Shortcut> other = shortcut.defaults().stream()
                .flatMap(chord -> keys.withLetters().taken(shortcut, chord).stream()).findFirst();
        if (other.isPresent()) {
            tell.accept(new Notice(Tone.WARNING, texts.get("setting.keys.taken",
                    shortcut.defaults().getFirst().label(texts), does(other.get()))));
        } else {
            settings.change(choices -> choices.withKeys(keys.without(shortcut)));
            tell.accept(new Notice(Tone.SUCCESS, texts.get("setting.keys.reset.done", does(shortcut))));
        }
    }

    /** Every shortcut has the keys it came with. */
    void resetAll() {
        stop();
        settings.change(choices -> choices.withKeys(OwnKeys.AS_NEW.withLetters(choices.keys().letters())));
        tell.accept(new Notice(Tone.SUCCESS, texts.get("setting.keys.reset-all.done")));
    }

    // several that share a line of the key sheet are told apart by the key they came with
    private String does(Shortcut shortcut) {
        boolean shared = Stream.of(Shortcut.values())
                .anyMatch(other -> other != shortcut && other.textKey().equals(shortcut.textKey()));
        return shared ? texts.get("setting.keys.one-of", shortcut.text(texts),
                shortcut.defaults().getFirst().label(texts)) : shortcut.text(texts);
    }
}
