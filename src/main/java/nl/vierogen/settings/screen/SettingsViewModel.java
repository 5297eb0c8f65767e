package nl.vierogen.settings.screen;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import nl.vierogen.settings.Choices;
import nl.vierogen.settings.Settings;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Notice;
import nl.vierogen.ui.Tone;
import nl.vierogen.ui.keys.KeyBindings;

/** The settings: what is chosen, what is searched for, and the way back. Everything holds at once. */
public final class SettingsViewModel {
    private final Settings settings;
    private final Texts texts;
    private final Consumer<Locale> speak;
    private final ReadOnlyObjectWrapper<Choices> now;
    private final Runnable end;
    private final KeysViewModel keys;
    private final StringProperty search;
    private final BooleanProperty keysPage;
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyObjectWrapper<Optional<Choices>> before = new ReadOnlyObjectWrapper<>(Optional.empty());
    // as the way back left it
    private Choices reset = Choices.AS_NEW;

    /**
     * @param speak changes the language, once the screen in the old one can be left
     * @param looked what was searched for, and where, on the card that this one takes the place of
     */
    public SettingsViewModel(Settings settings, Texts texts, Consumer<Locale> speak, Looked looked) {
        this.settings = settings;
        this.texts = texts;
        this.speak = speak;
        this.now = new ReadOnlyObjectWrapper<>(settings.now());
        ReadOnlyObjectWrapper<KeyBindings> bindings = new ReadOnlyObjectWrapper<>(settings.bindings().get());
        ChangeListener<Choices> chosen = (_, _, other) -> now.set(other);
        ChangeListener<KeyBindings> bound = (_, _, other) -> bindings.set(other);
        settings.choicesProperty().addListener(chosen);
        settings.bindings().addListener(bound);
        this.end = () -> {
            settings.choicesProperty().removeListener(chosen);
            settings.bindings().removeListener(bound);
        };
        this.keys = new KeysViewModel(settings, bindings.getReadOnlyProperty(), texts, notice::set);
        this.search = new SimpleStringProperty(looked.search());
        this.keysPage = new SimpleBooleanProperty(looked.keysPage());
        search.subscribe(_ -> keys.stop());
        keysPage.subscribe(_ -> keys.stop());
    }

    /** Where one looks: kept while the card is built again in another language. */
    public record Looked(String search, boolean keysPage) {
        /** At the beginning. */
        public static final Looked NOWHERE = new Looked("", false);
    }

    /** The card is gone: nothing here follows what is chosen any more. */
    public void end() {
        end.run();
    }

    /** Where one looks now. */
    public Looked looked() {
        return new Looked(search.get(), keysPage.get());
    }

    StringProperty searchProperty() {
        return search;
    }

    BooleanProperty keysPageProperty() {
        return keysPage;
    }

    ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    KeysViewModel keys() {
        return keys;
    }

    /** Whether the setting stands on the card: it is found, or nothing is searched for. */
    boolean shows(Setting<?> setting) {
        Search wanted = new Search(search.get());
        return wanted.isBlank() ? !keysPage.get() : wanted.finds(setting.words(texts));
    }

    /** Whether the key stands on the card. */
    boolean shows(KeyLine line) {
        Search wanted = new Search(search.get());
        return wanted.isBlank() ? keysPage.get() : wanted.finds(keys.words(line));
    }

    /** What is chosen, now and later. */
    <T> ObservableValue<T> chosen(Setting<T> setting) {
        return now.map(setting.chosen());
    }

    /** Chooses. */
    <T> void choose(Setting<T> setting, T option) {
        if (option.equals(setting.chosen().apply(settings.now()))) {
            return;
        }
        forget();
        if (option instanceof Locale language) {
            speak.accept(language);
        } else {
            settings.change(chosen -> setting.choose().apply(chosen, option));
        }
    }

    /** Everything as it came, but the language; nothing is lost until something else is chosen. */
    void reset() {
        keys.stop();
        Choices old = settings.now();
        settings.change(
                _ -> Choices.AS_NEW.withLook(Choices.AS_NEW.look().withLanguage(old.look().language())));
        remember(old);
        notice.set(new Notice(Tone.SUCCESS, texts.get("setting.reset.done")));
    }

    /** Every shortcut as it came; nothing is lost until something else is chosen. */
    void resetKeys() {
        Choices old = settings.now();
        keys.resetAll();
        remember(old);
    }

    private void remember(Choices old) {
        if (!old.equals(settings.now())) {
            before.set(Optional.of(old));
            reset = settings.now();
        }
    }

    /** What stood before the way back was taken; empty when there is nothing to take back. */
    ReadOnlyObjectProperty<Optional<Choices>> beforeProperty() {
        return before.getReadOnlyProperty();
    }

    /** As it was before the way back was taken. */
    void unreset() {
        // what was chosen in another window meanwhile stays
        before.get().ifPresent(old -> settings.change(chosen -> chosen.changed(reset, old)));
        forget();
    }

    private void forget() {
        before.set(Optional.empty());
        notice.set(Notice.NONE);
    }
}
